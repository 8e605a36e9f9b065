// The board pack states what it leaves out, and what the board has set.
import { expect, test } from 'vitest';
import { reportOf } from '../../../shared/export/pack.ts';
import { boardSummary } from '../../../shared/governance/figures/summary.ts';
import type { Report } from '../../../shared/kernel/report.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { answerFacts } from '../../../shared/overview/reports/answer.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { type Money, money } from '../../../shared/values/money.ts';
import { aPledge, openSfsPlan } from '../../fixtures/builders.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';
import { history } from '../../fixtures/historyMark.ts';
import { packSections } from '../../fixtures/packSections.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };

function tableOf({ sections }: Report, title: string) {
  const tables = sections.flatMap((section) => section.tables);
  return tables.find((table) => table.title.startsWith(title));
}

test('unknown values are named beside every sum that leaves them out', () => {
  const report = reportOf(openSfsPlan(), settings, history);
  expect(tableOf(report, 'Funding gap')?.note).toBe('Excludes 1 unknown.');
  expect(tableOf(report, 'Funding by')?.note).toBe('Excludes 1 unknown.');
  const gap = report.facts.find(({ label }) => label === 'Funding gap, expected');
  expect(gap?.value).toBe('$355,000, excludes 1 unknown');
});

test('the cover adds up to its total', () => {
  const rows = tableOf(
    reportOf(openSfsPlan(), settings, history),
    'Funding by activity, 2012, expected',
  )?.rows;
  expect(rows?.at(-1)).toEqual(['Total', '$2,700,000', '$0', '$2,345,000', '$355,000']);
});

test('the cover of the pack says which history it is of', () => {
  const { cover } = reportOf(openSfsPlan(), settings, history);
  expect(cover.map(({ value }) => value)).toEqual([
    'Jan 31, 2012',
    '2012',
    '17',
    '0123 4567 89ab cdef',
    'abandon ability able about',
  ]);
});

test('the sections stand in their order', () => {
  expect(reportOf(openSfsPlan(), settings, history).sections.map(({ title }) => title)).toEqual(
    packSections,
  );
});

test('cost stands by activity and year with its ranges, and what each sum leaves out', () => {
  const rows = tableOf(reportOf(openSfsPlan(), settings, history), 'Cost of each')?.rows;
  expect(rows).toHaveLength(7 * 3);
  expect(rows).toContainEqual(['Testing', '2013', '$900,000', '$1,050,000', '$1,200,000', '']);
  expect(rows?.at(-3)).toEqual([
    'All activities',
    '2012',
    '$2,400,000',
    '$2,700,000',
    '$3,000,000',
    '1 unknown',
  ]);
});

test('the gap stands in three views at low, likely and high', () => {
  expect(tableOf(reportOf(openSfsPlan(), settings, history), 'Funding gap')?.rows).toEqual([
    ['committed', '$400,000', '$700,000', '$1,000,000'],
    ['expected', '$55,000', '$355,000', '$655,000'],
    ['full pipeline', '$55,000', '$355,000', '$655,000'],
  ]);
});

test('every input that is assumed, solved or unknown is listed with its note', () => {
  const rows = tableOf(reportOf(openSfsPlan(), settings, history), 'Assumptions')?.rows ?? [];
  const bases = (name: string) => rows.filter(([of]) => of === name).map(([, , basis]) => basis);
  expect(bases('Cost per FTE')).toEqual(['assumption']);
  expect(bases('Branch management and latent bugs')).toEqual(['unknown']);
  expect(bases('Tech refresh, power, space and cooling')).toEqual(['solved']);
  expect(bases('Adopter; Supporter')).toEqual(['inference']);
  expect(bases('Governance: quorum')).toEqual(['assumption']);
  for (const row of rows) expect(row[3]).not.toBe('');
});

test('what the example leaves open is listed as unknown', () => {
  const rows = tableOf(reportOf(openSfsPlan(), settings, history), 'Unknown')?.rows ?? [];
  expect(rows.map(([of = '', , unknown]) => [of.split(';')[0], unknown])).toEqual([
    ['Cray', 'name'],
    ['Elected by Adopters and Supporters', 'name'],
    ['Secretary', 'name'],
    ['Branch management and latent bugs', 'amount'],
    ['Technical Working Group', 'charter, first day, rule on people from outside, participants'],
    ['Draft a community development model', 'owner, measure'],
    ['Give the board short-term and long-term goals', 'owner, measure, aim'],
    ['Source tree', 'custodian'],
    ['Source tree, Indiana University', 'backup interval, last backup, last restore test'],
  ]);
});

test('the page of the answer shows no more than twelve bars', () => {
  const { charts } = reportOf(crowdedPlan(), settings, history);
  const [cover] = charts;
  expect(cover?.kind === 'cover' && cover.rows.map(({ label }) => label).slice(-2)).toEqual([
    'Activity 4',
    '7 others',
  ]);
  expect(reportOf(emptyPlan(2012), settings, history).charts).toEqual([]);
});

test('a contribution stands with its giver, what it is for and how sure it is', () => {
  const entity = aPledge({ activity: 'activity-testing', status: 'pledged' });
  const plan = openSfsPlan({ type: 'contributions/addPledge', entity, at: null });
  expect(tableOf(reportOf(plan, settings, history), 'Contributions')?.rows).toEqual([
    ['Gift', 'A friend', 'Testing', 'Cash', '$1,000', '2012', 'Verbal pledge'],
  ]);
});

const cashAfter = (amount: Money) => {
  const entity = { id: 'amount-2012', year: 2012, amount, source: null };
  const plan = openSfsPlan({ type: 'contributions/addAmount', entity, at: null });
  return tableOf(reportOf(plan, settings, history), 'Cash');
};

test('the answer says of each cost what it leaves out', () => {
  const plan = openSfsPlan();
  const board = boardSummary(plan, settings.asOf);
  const costs = answerFacts(plan, overviewOf(plan, settings), board).slice(0, 2);
  expect(costs.map(({ value }) => value)).toEqual([
    '$2,400,000–$3,000,000, excludes 1 unknown',
    '$2,700,000, excludes 1 unknown',
  ]);
});

test('the cash in the report names the dues it leaves out', () => {
  const unset = openSfsPlan({ type: 'members/setTier', id: 'tier-adopter', set: { dues: [] } });
  const report = reportOf(unset, settings, history);
  expect(tableOf(report, 'Cash, 2012')?.note).toContain('Excludes 6 unknown.');
  expect(tableOf(report, 'Cash by year')?.note).toContain('Excludes up to 7 unknown a year.');
});

test('an amount that the board has set stands with the reserve that it leaves, or the breach', () => {
  expect(cashAfter(money(2_000_000))?.rows).toEqual(
    expect.arrayContaining([
      ['Board allocation', '$2,000,000'],
      ['Reserve', '$345,000'],
      ['Cash for the tree', '$2,000,000'],
    ]),
  );
  expect(cashAfter(money(3_000_000))?.rows).toContainEqual([
    'Board allocation above unrestricted cash',
    '$655,000',
  ]);
});
