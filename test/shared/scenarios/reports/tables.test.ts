// Scenarios as tables and in the board pack: readings, changes, and what no longer applies.
import { expect, test } from 'vitest';
import { reportOf } from '../../../../shared/export/pack.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { tableNamed } from '../../../../shared/kernel/reports.ts';
import { tableOf } from '../../../../shared/kernel/table.ts';
import type { ViewSettings } from '../../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { history } from '../../../fixtures/historyMark.ts';

const example = openSfsPlan();
const settings: ViewSettings = { year: 2012, asOf: '2012-01-31', end: 'likely', view: 'expected' };

function table(plan: Plan, name: string) {
  const found = tableOf(tableNamed(name), plan, settings);
  const column = (header: string) => found.rows.map((row) => row[found.header.indexOf(header)]);
  return { ...found, column };
}

const reportTables = (plan: Plan) =>
  reportOf(plan, settings, history)
    .sections.flatMap(({ tables }) => tables)
    .filter(({ title }) => /^(Comparison of|Where the cost|What each scenario)/.test(title));

test('the plan and each scenario stand in a row, in dollars', () => {
  const { column } = table(example, 'scenarios');
  expect(column('Scenario')).toEqual([
    'Current plan',
    'Reading A: facilities inside the $150K',
    'Reading B: half rate, half facilities',
    'With the development contract',
  ]);
  expect(column('Cost, low')).toEqual([2_400_000, 2_264_516.13, 2_632_258.06, 2_400_000]);
  expect(column('Funding gap, expected')).toEqual([355_000, 287_258.06, 471_129.03, 1_405_000]);
  expect(column('Board seats')).toEqual([5, 5, 5, 5]);
});

test('a change that no longer applies says so, and why', () => {
  const plan = applied(example, { type: 'cost/removeLine', id: 'line-facilities' });
  const { column } = table(plan, 'scenario-changes');
  expect(column('State')).toEqual([
    'no longer applies',
    'no longer applies',
    'applies',
    'no longer applies',
    'applies',
    'applies',
  ]);
  expect(column('Why')[0]).toBe('There is no cost line “line-facilities” anymore.');
  expect(table(plan, 'scenarios').column('No longer apply')).toEqual([0, 2, 1, 0]);
});

test('the report has each beside the plan, the solved inputs, and the changes', () => {
  const [beside, chances, readings, changes] = reportTables(example);
  expect(beside?.rows.at(-1)).toEqual([
    'With the development contract',
    '$2,700,000',
    '$1,405,000',
    '$0',
    '$851,250',
    '5',
    '3',
    '+$1,050,000',
  ]);
  expect(chances?.rows).toEqual([
    ['Current plan', '0%', 'not meaningful'],
    ['Reading A: facilities inside the $150K', '2.6%', 'not meaningful'],
    ['Reading B: half rate, half facilities', '0%', 'not meaningful'],
    ['With the development contract', '0%', 'not meaningful'],
  ]);
  expect(chances?.note).toBe('10,000 simulations with seed 2012, the same for each row.');
  expect(readings?.rows).toContainEqual([
    'Reading A: facilities inside the $150K',
    'Cost per FTE',
    '$367,741.94',
    'solved: ($3,000,000 − $150,000 of other lines) / 7.75 FTE',
    'balances: the high total is $3,000,000',
  ]);
  expect(changes?.rows).toHaveLength(6);
});

test('without a scenario the report says so in one table', () => {
  expect(reportTables(emptyPlan(2012)).map(({ note }) => note)).toEqual(['None is recorded.']);
});

test('readings: each solved input of the plan and of its scenarios, with its equation', () => {
  const { header, rows } = table(example, 'readings');
  expect(header.slice(0, 4)).toEqual(['Scenario', 'Input', 'Value low', 'Value likely']);
  const rates = rows.filter(([, input]) => input === 'Cost per FTE');
  expect(rates.map((row) => row[3])).toEqual([300_000, 367_741.94, 183_870.97, 300_000]);
  expect(rates[1]).toEqual([
    'Reading A: facilities inside the $150K',
    'Cost per FTE',
    367_741.94,
    367_741.94,
    367_741.94,
    '($3,000,000 − $150,000 of other lines) / 7.75 FTE',
    'balances: the high total is $3,000,000',
  ]);
  expect(table(emptyPlan(2012), 'readings').rows).toEqual([
    ['Current plan', 'Cost per FTE', null, null, null, null, null],
  ]);
});
