// The goals outside of their page: every delivery with its answer, and the evidence in the pack.
import { expect, test } from 'vitest';
import type { Goal } from '../../../../shared/goals/model.ts';
import { deliveriesTable } from '../../../../shared/goals/reports/goalParts.ts';
import { goalsSections } from '../../../../shared/goals/reports/sections.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { tableOf } from '../../../../shared/kernel/table.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { aGoal, aPlan } from '../../../fixtures/builders.ts';

const settings = { year: 2012, end: 'likely', view: 'expected', asOf: '2012-01-31' } as const;

const withGoal = (some: Partial<Goal>) =>
  aPlan({ type: 'goals/addGoal', entity: aGoal({ name: 'Advise the board', ...some }), at: null });

const rowsOf = (plan: Plan) => tableOf(deliveriesTable, plan, settings).rows;

test('every delivery to the board stands with its answer, and none as an empty table', () => {
  const waiting = { on: '2012-01-20', answer: null, answeredOn: null };
  const answered = { ...waiting, what: 'A draft', answer: 'Go on', answeredOn: '2012-01-25' };
  const plan = withGoal({ deliveries: [answered, { ...waiting, what: 'A report' }] });
  expect(rowsOf(plan)).toEqual([
    ['Advise the board', 1, 'A draft', '2012-01-20', 'Go on', '2012-01-25'],
    ['Advise the board', 2, 'A report', '2012-01-20', null, null],
  ]);
  expect(rowsOf(emptyPlan(2012))).toEqual([]);
});

test('owner and evidence are in the pack, and no table where nobody recorded any', () => {
  const evidence = (goal: Partial<Goal>) =>
    goalsSections(withGoal(goal), settings)[0]?.tables.slice(2);
  expect(evidence({ evidence: 'The minutes', owner: null })?.map(({ rows }) => rows)).toEqual([
    [['Advise the board', 'not recorded', 'The minutes']],
  ]);
  expect(evidence({ evidence: null, owner: null })).toEqual([]);
});
