// What a header says beside the name of its column: a year is taken or asked about, and so is all that is not known.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import { find } from '../../../shared/values/id.ts';
import { money } from '../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importedSheet, importerNamed, sheetOf } from '../../fixtures/importing.ts';

const plan = openSfsPlan();
const read = (name: string, lines: readonly string[], chosen: Partial<ImportSettings> = {}) =>
  imported(importerNamed(name), plan, lines.join('\n'), chosen);

const told = ({ problems }: Preview) => problems.map(({ line, why }) => `${line} ${why}`);
const asked = ({ questions }: Preview) => questions.map(({ id, answer }) => [id, answer]);
const promoter = plan.members.tiers.find(({ name }) => name === 'Promoter');

const duesAfter = ({ change }: Preview) =>
  change && promoter && find(applied(plan, change).members.tiers, promoter.id)?.dues;

describe('a year in the header of dues', () => {
  test.each([
    'Dues (2014)',
    'Dues, 2014',
    'Dues (FY 2014)',
    'Dues: 2014',
    'Annual dues (in $, 2014)',
  ])('is the year from which they hold (%s)', (header) => {
    const preview = read('tiers', [`Tier;${header}`, 'Promoter;600000'], { update: true });
    expect(preview.questions).toEqual([]);
    expect(duesAfter(preview)).toEqual([
      ...(promoter?.dues ?? []),
      { from: 2014, amount: money(600_000) },
    ]);
    expect(preview.rows[0]?.cells.duesFrom?.shown).toBe('2014');
  });

  test('stands for a column of years', () => {
    const preview = read('tier-dues', ['Tier;Dues (2014)', 'Promoter;600000']);
    expect(preview.lacking).toEqual([]);
    expect(duesAfter(preview)?.at(-1)).toEqual({ from: 2014, amount: money(600_000) });
  });

  test('contradicts another year in the row', () => {
    const lines = ['Tier;Dues (2014);Dues from', 'Promoter;600000;2013', 'Adopter;9000;2014'];
    const preview = read('tiers', lines, { update: true });
    expect(told(preview)).toEqual(['2 It is “2013”, and the header “Dues (2014)” names 2014.']);
    expect(preview.counts).toMatchObject({ updated: 1, leftOut: 1 });
  });

  test('is of no concern to a row without dues', () => {
    const lines = ['Tier;Dues (2014);Expected members', 'Promoter;;3'];
    const preview = read('tiers', lines, { update: true });
    expect(duesAfter(preview)).toEqual(promoter?.dues);
  });
});

describe('a header that says more than what its column holds', () => {
  const cost = (header: string, chosen: Partial<ImportSettings> = {}) =>
    read('cost-lines', [`Activity;Line;${header}`, 'Testing;Lab;100'], chosen);

  test.each([
    'Amount (2013)',
    'Amount, 2013',
    'Amount (total)',
    'Amount (2012-2014)',
    'Amount (2012\u201314)',
    'Amount (3-year total)',
    'Amount (2 years)',
    'Amount (over two years)',
    'Amount (per meeting)',
    'Amount (each)',
    'Amount (low, incl. 1,000 items)',
    'Amount (a memo)',
    'FTE (quarterly)',
    'FTE (headcount)',
    'FTE (person years)',
    'FTE, total of 3 years',
  ])('is asked about, and nothing is read until then (%s)', (header) => {
    const id = header.startsWith('FTE') ? 'header-fte.low' : 'header-amount.low';
    const open = cost(header);
    expect(asked(open)).toEqual([[id, null]]);
    expect(open.counts).toMatchObject({ added: 0, leftOut: 1 });
    expect(cost(header, { answers: { [id]: 'plain' } }).counts).toMatchObject({ added: 1 });
    expect(cost(header, { answers: { [id]: 'other' } }).counts).toMatchObject({ leftOut: 1 });
  });

  test('is asked about for a contribution with a first and a last year', () => {
    const heads = 'Contribution;Contributor;Kind;Amount (total);First year;Last year;Status';
    const preview = read('contributions', [heads, 'Grant;Acme;cash;300;2012;2014;committed']);
    expect(asked(preview)).toContainEqual(['header-amount', null]);
    expect(preview.change).toBeNull();
  });

  test('is asked about where the column was chosen by hand', () => {
    const chosen = { mapping: { activity: 0, name: 1, 'amount.low': 2 } };
    expect(asked(cost('Price 2012 to 2014', chosen))).toEqual([['header-amount.low', null]]);
  });

  test('says nothing more where the field is called so', () => {
    const heads = 'Number;Owed by;Sent;Total';
    const preview = read('invoices', [heads, '1;Acme;2012-02-01;100']);
    expect(asked(preview).filter(([id]) => id?.startsWith('header'))).toEqual([]);
  });
});

describe('a unit that stands around a table', () => {
  const lines = ['Testing;Lab;12', 'Testing;Bench;5'];

  test.each([
    [
      'in a row below the header',
      ['Activity;Line;Amount', ';;$000', ...lines],
      '“$000” is in line 2.',
    ],
    [
      'in a row of units for each column',
      ['Activity;Line;Amount low;Amount high', ';;$000;$000', 'Testing;Lab;1;2'],
      '“$000 $000” is in line 2.',
    ],
    [
      'in a note below the table',
      ['Activity;Line;Amount', ...lines, 'Note: all amounts in thousands of dollars;;'],
      'is in line 4.',
    ],
  ])('is asked about %s', (_where, file, text) => {
    const preview = read('cost-lines', file);
    expect(preview.questions.map((one) => one.text)).toEqual([expect.stringContaining(text)]);
    expect(preview.change).toBeNull();
    const plain = read('cost-lines', file, { answers: { units: 'plain' } });
    expect(plain.counts.added).toBe(file.length - 2);
  });

  test('is asked about in the name of a worksheet', () => {
    const sheet = sheetOf(['Activity;Line;Amount', ...lines].join('\n'));
    const titled = { ...sheet, separator: null, title: 'Budget ($000)' };
    const preview = importedSheet(importerNamed('cost-lines'), plan, titled);
    expect(preview.questions.map((one) => one.text)).toEqual([
      expect.stringContaining('“Budget ($000)” is in the sheet name.'),
    ]);
    expect(preview.change).toBeNull();
  });

  test('is no amount that names its own currency', () => {
    const preview = read('cost-lines', ['Activity;Line;Amount', ';;12 EUR', ...lines]);
    expect(asked(preview)).toEqual([]);
  });
});

describe('a column that no field reads, and that says what the amounts of its row are', () => {
  test.each([
    ['cost-lines', ['Activity,Line,Amount,Unit', 'Testing,A,10,k$'], '“Unit: k$”'],
    ['cost-lines', ['Activity,Line,Amount,Units', 'Testing,A,10,EUR'], '“Units: EUR”'],
    ['cost-lines', ['Activity,Line,Amount,Cur.', 'Testing,A,10,EUR'], '“Cur.: EUR”'],
    ['cost-lines', ['Activity,Line,Amount,Period', 'Testing,A,10,month'], '“Period: month”'],
    ['cost-lines', ['Activity,Line,Amount,Dr/Cr', 'Testing,A,10,Cr'], '“Dr/Cr: Cr”'],
    ['tiers', ['Tier,Dues,Per', 'Gold,500,month'], '“Per: month”'],
    [
      'invoices',
      ['Number,Member,Year,Sent,Amount,Type', '9,Cray,2012,2012-01-15,500,Credit note'],
      '“Type: Credit note”',
    ],
  ])('is asked about (%s, %s)', (name, file, text) => {
    const preview = read(name, file);
    expect(preview.questions.map((one) => one.text)).toEqual([
      expect.stringContaining(`${text} is in a column that is not imported.`),
    ]);
    expect(preview.change).toBeNull();
    expect(read(name, file, { answers: { units: 'plain' } }).counts.added).toBe(1);
    expect(read(name, file, { answers: { units: 'other' } }).counts.leftOut).toBe(1);
  });

  test.each(['year', 'USD', '$', ''])(
    'is not where it says what is taken for granted (%s)',
    (value) => {
      const preview = read('cost-lines', ['Activity,Line,Amount,Unit', `Testing,A,10,${value}`]);
      expect(preview.questions).toEqual([]);
      expect(preview.counts.added).toBe(1);
    },
  );
});
