// Headers and titles that name a unit: an amount in thousands, of a month or in euros is no amount in dollars.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const read = (name: string, lines: readonly string[], chosen: Partial<ImportSettings> = {}) =>
  imported(importerNamed(name), openSfsPlan(), lines.join('\n'), chosen);

const told = ({ problems }: Preview) => problems.map(({ line, why }) => `${line} ${why}`);

describe('a header that says another unit', () => {
  test.each([
    ['Amount (EUR)', 'a currency (EUR) that is not the plan’s'],
    ['Amount €', 'a currency (€) that is not the plan’s'],
    ['Amount (C$)', 'a currency (C$) that is not the plan’s'],
    ['Amount ($ thousands)', 'amounts are not in full'],
    ["Amount ($ '000)", 'amounts are not in full'],
    ['Amount (k$)', 'amounts are not in full'],
    ['Amount (millions)', 'amounts are not in full'],
    ['Amount (monthly)', 'amounts are not annual'],
    ['Amount (per quarter)', 'amounts are not annual'],
    ['Amount (euro)', 'a currency (euro) that is not the plan’s'],
    ['Amount (pounds)', 'a currency (pounds) that is not the plan’s'],
    ['Amount (yen)', 'a currency (yen) that is not the plan’s'],
    ['Amount (Swiss francs)', 'a currency (Swiss francs) that is not the plan’s'],
    ['Amount (Canadian dollars)', 'a currency (Canadian dollars) that is not the plan’s'],
    ['Amount (K)', 'amounts are not in full'],
    ['Amount: k', 'amounts are not in full'],
    ['Amount (x1000)', 'amounts are not in full'],
    ['Amount (in 1000)', 'amounts are not in full'],
    ['Amount (in 1.000s)', 'amounts are not in full'],
    ['Amount (TUSD)', 'amounts are not in full'],
    ['Amount (T$)', 'amounts are not in full'],
    ['Amount (TEUR)', 'amounts are not in full'],
    ['Amount (in tausend)', 'amounts are not in full'],
    ['Amount: in milliers', 'amounts are not in full'],
    ['Amount (hundreds)', 'amounts are not in full'],
    ['Amount (cents)', 'amounts are not in full'],
    ['Amount /mo', 'amounts are not annual'],
    ['Amount (p.m.)', 'amounts are not annual'],
    ['Amount (pro Monat)', 'amounts are not annual'],
    ['FTE (%)', 'not full-time equivalents'],
    ['FTE (h)', 'not full-time equivalents'],
    ['FTE (hours)', 'not full-time equivalents'],
    ['FTE / month', 'not full-time equivalents'],
    ['FTE (person-months)', 'not full-time equivalents'],
  ])('is no amount in dollars (%s)', (header, why) => {
    const preview = read('cost-lines', [`Activity,Line,${header}`, 'Testing,Lab,100']);
    expect(preview.counts).toMatchObject({ added: 0, leftOut: 1 });
    expect(told(preview)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    'Amount (US$)',
    'Amount in USD',
    'Amount ($)',
    'Amount (US dollars)',
    'Amount (per year)',
    'Amount (low, estimated)',
    'Amount, each year',
    'FTE (full-time equivalents)',
  ])('is an amount where it says dollars (%s)', (header) => {
    const preview = read('cost-lines', [`Activity;Line;${header}`, 'Testing;Lab;100']);
    expect(told(preview)).toEqual([]);
  });

  test.each([
    'Amount (in $1,000)',
    'Amount ($1,000)',
    'Amount (in US$ 1,000)',
    'Amount (in USD 1,000)',
    'Amount (1,000 USD)',
    'Amount (in $ 1.000)',
    'Amount (USD ,000)',
    'Amount (in USD 1k)',
    'Amount ($ mil)',
    'Amount (USD thou)',
    'Amount ($ thou.)',
    'Amount (10³ $)',
    'Amount (1e3 $)',
  ])('says amounts that are not in full (%s)', (header) => {
    const preview = read('cost-lines', [`Activity;Line;${header}`, 'Testing;Lab;100']);
    expect(told(preview)).toEqual([expect.stringContaining('amounts are not in full')]);
  });

  test.each([
    'semi-annual',
    'half-year',
    'half-yearly',
    'six months',
    'per 6 months',
    'biweekly',
    'fortnightly',
    'bimonthly',
    'biannual',
    'halbjährlich',
    'trimestre',
  ])('says amounts of another period than a year (%s)', (period) => {
    const preview = read('cost-lines', [`Activity;Line;Amount (${period})`, 'Testing;Lab;100']);
    expect(told(preview)).toEqual([expect.stringContaining('amounts are not annual')]);
  });

  test.each(['weekly hours', 'Prozent'])('says no full-time equivalents (%s)', (unit) => {
    const preview = read('cost-lines', [`Activity;Line;FTE (${unit})`, 'Testing;Hands;2']);
    expect(told(preview)).toEqual([expect.stringContaining('not full-time equivalents')]);
  });

  test('is of no concern to a number that is no money', () => {
    const lines = ['Goal,Text,Measured by,Unit,Start,Target (EUR)', 'Save,Cost,number,EUR,0,100'];
    expect(told(read('goals', lines))).toEqual([]);
  });
});

describe('a title above the header that says another unit', () => {
  const below = [
    'Activity,Line,Amount low,Amount high,FTE',
    'Testing,Lab,120,240,',
    'Testing,Hands,,,2',
  ];
  const titles = [
    'OpenSFS budget 2012 (in thousands of US$)',
    'All amounts in EUR',
    'Monthly cost of 2012',
    'Budget 2012 ($k)',
  ];

  test.each(titles)('is asked about, and no amount is read until then (%s)', (title) => {
    const preview = read('cost-lines', [title, ...below]);
    expect(preview.questions.map(({ id, answer }) => [id, answer])).toEqual([['units', null]]);
    expect(told(preview)).toEqual([
      expect.stringMatching(/^3 “.{12}.*” above the header names a unit\.$/),
    ]);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 1 });
  });

  test('holds for no amount, or for all, as the user says', () => {
    const lines = ['All amounts in EUR', ...below];
    const plain = read('cost-lines', lines, { answers: { units: 'plain' } });
    expect(plain.counts).toMatchObject({ added: 2, leftOut: 0 });
    const other = read('cost-lines', lines, { answers: { units: 'other' } });
    expect(told(other)).toEqual([
      '3 “All amounts in EUR” above the header sets the unit of the amounts.',
    ]);
  });

  test('is not asked about where it says dollars, or no column has amounts', () => {
    expect(read('cost-lines', ['Budget 2012, in US$', ...below]).questions).toEqual([]);
    const members = [
      'Members and their dues in EUR',
      'Member,Tier,Joined',
      'Acme,Adopter,2012-01-01',
    ];
    expect(read('members', members).questions.map(({ id }) => id)).not.toContain('units');
  });
});
