// The arguments of the command line: what they ask for, and what is explained where they are invalid.
import { describe, expect, test } from 'vitest';
import { parseArguments, usage } from '../../../electron/cli/arguments.ts';

const words = (line: string) => line.split(' ').filter(Boolean);

describe('arguments of the command line', () => {
  test('ask for an export in the order of the kinds, wherever they stand', () => {
    const command = { name: 'export', file: 'plan.treekeeper', out: 'papers' };
    expect(
      parseArguments(words('/app export --pdf --xlsx --csv plan.treekeeper --out papers')),
    ).toEqual({
      ...command,
      kinds: ['pdf', 'xlsx', 'csv'],
    });
    expect(parseArguments(words('/app export --out papers plan.treekeeper --json --md'))).toEqual({
      ...command,
      kinds: ['md', 'json'],
    });
  });

  test('ask for an export as of a day and for a year, wherever they stand', () => {
    const command = { name: 'export', file: 'plan.json', out: 'papers', kinds: ['md'] };
    const line = 'export --as-of 2012-06-30 --md plan.json --year 2013 --out papers';
    const both = { ...command, asOf: '2012-06-30', year: 2013 };
    expect(parseArguments(words(line))).toEqual(both);
    const joined = 'export --md plan.json --year=2013 --out=papers --as-of=2012-06-30';
    expect(parseArguments(words(joined))).toEqual(both);
    const day = 'export --md plan.json --out papers --as-of 2012-06-30';
    expect(parseArguments(words(day))).toEqual({ ...command, asOf: '2012-06-30' });
  });

  test('ask for an export that may replace files, wherever the word stands', () => {
    const command = { name: 'export', file: 'plan.json', out: 'papers', kinds: ['md'] };
    for (const line of [
      'export --replace --md plan.json --out papers',
      'export --md plan.json --out papers --replace',
    ]) {
      expect(parseArguments(words(line))).toEqual({ ...command, replace: true });
    }
    expect(parseArguments(words('export --md plan.json --out papers'))).toEqual(command);
  });

  test.each(['help', '--help', '-h', 'export --help'])('ask for help: %s', (line) => {
    expect(parseArguments(words(`/app ${line}`))).toEqual({ name: 'help' });
    for (const word of ['--as-of DAY', '--year YEAR', '2012-01-31']) expect(usage).toContain(word);
  });

  test('ask for a check', () => {
    expect(parseArguments(words('/app check plan.treekeeper'))).toEqual({
      name: 'check',
      file: 'plan.treekeeper',
    });
  });

  test('ask to verify, in any order', () => {
    const command = { name: 'verify', file: 'a.treekeeper' };
    const carried = { entries: 812, fingerprint: '3fa901c277be4d10' };
    for (const line of [
      'verify a.treekeeper --entries 812 --fingerprint 3fa901c277be4d10',
      'verify --fingerprint 3fa901c277be4d10 --entries 812 a.treekeeper',
    ]) {
      expect(parseArguments(words(line))).toEqual({ ...command, carried });
    }
    // As the window takes it.
    expect(
      parseArguments(words('verify a.treekeeper --entries 1,812 --fingerprint 3fa901c277be4d10')),
    ).toEqual({ ...command, carried: { ...carried, entries: 1812 } });
    for (const line of ['verify a', 'verify a --entries 0 --fingerprint b', 'verify --entries 1']) {
      expect(parseArguments(words(line))).toMatchObject({ name: 'unknown' });
    }
  });

  test('of Electron itself are ignored', () => {
    expect(parseArguments(words('--no-sandbox --disable-gpu --log-level=3 /app check a'))).toEqual({
      name: 'check',
      file: 'a',
    });
    expect(parseArguments(words('--no-sandbox /app'))).toBeNull();
    expect(parseArguments(words('/app --board-pack=export'))).toBeNull();
  });

  test.each([
    ['export --pdf plan', 'needs a folder'],
    ['export --pdf plan --out', 'needs a folder'],
    ['export --pdf --out papers', 'needs a file'],
    ['export plan --out papers', 'at least one of the kinds'],
    ['export --xslx plan --out papers', 'needs a file|--xslx'],
    ['export --pdf one two --out papers', 'Invalid argument “two”'],
    ['export --md plan --out papers --as-of', '--as-of: .*Type a date such as Jan 31, 2012'],
    ['export --md plan --out papers --as-of --year 2012', '--as-of: .*Type a date'],
    ['export --md plan --out papers --as-of 2012-02-30', '2012-02-30'],
    ['export --md plan --out papers --as-of 03/04/2012', 'can be read in two ways'],
    ['export --md plan --out papers --year', '--year: .*Type a year such as 2012'],
    ['export --md plan --out papers --year 12', '12” This isn’t a valid year'],
    ['export --md plan --out papers --year 2012 --year 2013', 'Invalid argument “--year”'],
    ['check', 'needs a file'],
    ['check one two', 'Invalid argument “two”'],
  ])('that are invalid are explained: %s', (line, why) => {
    const command = parseArguments(words(`/app ${line}`));
    expect(command).toEqual({ name: 'unknown', why: expect.stringMatching(why) });
  });
});
