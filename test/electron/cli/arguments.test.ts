// The words of a terminal: what they ask for, and what is said where they are not understood.
import { describe, expect, test } from 'vitest';
import { jobOf } from '../../../electron/cli/arguments.ts';

const words = (line: string) => line.split(' ').filter(Boolean);

describe('words of a terminal', () => {
  test('ask for an export in the order of the kinds, wherever they stand', () => {
    const job = { do: 'export', file: 'plan.treekeeper', out: 'papers' };
    expect(jobOf(words('/app export --pdf --xlsx --csv plan.treekeeper --out papers'))).toEqual({
      ...job,
      kinds: ['pdf', 'xlsx', 'csv'],
    });
    expect(jobOf(words('/app export --out papers plan.treekeeper --json --md'))).toEqual({
      ...job,
      kinds: ['md', 'json'],
    });
  });

  test('ask for a check', () => {
    expect(jobOf(words('/app check plan.treekeeper'))).toEqual({
      do: 'check',
      file: 'plan.treekeeper',
    });
  });

  test('ask to verify, in any order', () => {
    const job = { do: 'verify', file: 'a.treekeeper' };
    const carried = { entries: 812, fingerprint: '3fa901c277be4d10' };
    for (const line of [
      'verify a.treekeeper --entries 812 --fingerprint 3fa901c277be4d10',
      'verify --fingerprint 3fa901c277be4d10 --entries 812 a.treekeeper',
    ]) {
      expect(jobOf(words(line))).toEqual({ ...job, carried });
    }
    for (const line of ['verify a', 'verify a --entries 0 --fingerprint b', 'verify --entries 1']) {
      expect(jobOf(words(line))).toMatchObject({ do: 'explain' });
    }
  });

  test('of Electron itself are left aside', () => {
    expect(jobOf(words('--no-sandbox --disable-gpu --log-level=3 /app check a'))).toEqual({
      do: 'check',
      file: 'a',
    });
    expect(jobOf(words('--no-sandbox /app'))).toBeNull();
    expect(jobOf(words('/app --board-pack=export'))).toBeNull();
  });

  test.each([
    ['export --pdf plan', 'needs a folder'],
    ['export --pdf plan --out', 'needs a folder'],
    ['export --pdf --out papers', 'needs a file'],
    ['export plan --out papers', 'at least one of the kinds'],
    ['export --xslx plan --out papers', 'needs a file|--xslx'],
    ['export --pdf one two --out papers', '“two” is not understood'],
    ['check', 'needs a file'],
    ['check one two', '“two” is not understood'],
  ])('that are not understood are explained: %s', (line, why) => {
    const job = jobOf(words(`/app ${line}`));
    expect(job).toEqual({ do: 'explain', why: expect.stringMatching(why) });
  });
});
