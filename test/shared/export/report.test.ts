// The board pack says what it leaves out, and what the board has set.
import { expect, test } from 'vitest';
import { type Report, reportOf } from '../../../shared/export/report.ts';
import type { Looking } from '../../../shared/looking.ts';
import { type Money, money } from '../../../shared/values/money.ts';
import { openSfsPlan } from '../../builders.ts';

const looking: Looking = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };

function tableOf({ tables }: Report, title: string) {
  return tables.find((table) => table.title.startsWith(title));
}

test('what is unknown is said beside every sum that leaves it out', () => {
  const report = reportOf(openSfsPlan(), looking);
  expect(tableOf(report, 'Still to find')?.note).toBe('Excludes 1 unknown.');
  expect(tableOf(report, 'Cover')?.note).toBe('Excludes 1 unknown.');
  const gap = report.facts.find(({ label }) => label === 'Still to find, expected');
  expect(gap?.value).toBe('$355,000, excludes 1 unknown');
});

test('the cover adds up to its total', () => {
  const rows = tableOf(reportOf(openSfsPlan(), looking), 'Cover')?.rows;
  expect(rows?.at(-1)).toEqual(['Total', '$2,700,000', '$0', '$2,345,000', '$355,000']);
});

const cashAfter = (amount: Money) => {
  const entity = { id: 'amount-2012', year: 2012, amount, source: null };
  const plan = openSfsPlan({ type: 'contributions/addAmount', entity, at: null });
  return tableOf(reportOf(plan, looking), 'Cash');
};

test('an amount that the board has set stands with the reserve that it leaves, or the breach', () => {
  expect(cashAfter(money(2_000_000))?.rows).toEqual(
    expect.arrayContaining([
      ['Amount set by the board', '$2,000,000'],
      ['Reserve', '$345,000'],
      ['Cash for the tree', '$2,000,000'],
    ]),
  );
  expect(cashAfter(money(3_000_000))?.rows).toContainEqual([
    'Amount set above the free cash',
    '$655,000',
  ]);
});
