// What a file says of likely figures and of the cost per FTE is taken or told, and never dropped.
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { money } from '../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { notices, planAfter, read, whys } from '../../fixtures/listImports.ts';
import { tableIn } from '../../fixtures/roundTrips.ts';

const plan = openSfsPlan();
const exported = (of: Plan): { readonly header: string; readonly testers: string } => {
  const [header = '', ...rows] = csvOf(
    tableIn(of, 'cost-lines', { year: 2012, asOf: '2012-01-31' }),
  ).split('\r\n');
  return { header, testers: rows.find((row) => row.includes('Testers')) ?? '' };
};
const { header, testers } = exported(plan);
const edited = (from: string, to: string) => [header, testers.replace(from, to)];
const fteOf = (of: Plan) => of.cost.lines.find(({ name }) => name === 'Testers')?.fte;

describe('a likely figure that an exported table calls not set', () => {
  test('is set where somebody changed it there', () => {
    const lines = edited(',3,3.5,4,', ',3,3.1,4,');
    expect(fteOf(planAfter('cost-lines', plan, lines, true))).toEqual({
      low: 300,
      likely: 310,
      high: 400,
    });
    expect(notices(read('cost-lines', plan, lines, true))).toEqual([
      'The likely FTE is marked as not set but isn’t the midpoint, so it counts as set.',
    ]);
  });

  test('follows the ends where only those were changed, which is told', () => {
    const lines = edited(',3,3.5,4,', ',3,3.5,6,');
    expect(fteOf(planAfter('cost-lines', plan, lines, true))).toEqual({ low: 300, high: 600 });
    expect(notices(read('cost-lines', plan, lines, true))).toEqual([
      'The likely FTE is unchanged and was not set, so the midpoint of the new ends is used.',
    ]);
  });

  test('is nothing new where it is the midpoint', () => {
    const same = read('cost-lines', plan, [header, testers], true);
    expect(same).toMatchObject({ counts: { same: 1 }, change: null });
    expect(notices(same)).toEqual([]);
  });
});

test('a likely figure that is said to be set and is blank is told', () => {
  const lines = ['Activity,Line,Amount low,Amount likely,Amount high,Likely is set'];
  expect(notices(read('cost-lines', plan, [...lines, 'Testing,Lab,100,,200,yes']))).toEqual([
    'The likely amount is marked as set but is blank, so the midpoint is used.',
  ]);
  const other = planAfter('cost-lines', plan, [...lines, 'Testing,Lab,100,120,200,no']);
  expect(other.cost.lines.at(-1)?.amount).toEqual({
    low: money(100),
    likely: money(120),
    high: money(200),
  });
});

describe('a cost per FTE that is said to be that of the plan', () => {
  const why = 'The file says that it uses the plan’s cost per FTE, but the plan has $300,000.';

  test('is not dropped where it was changed in the table', () => {
    const lines = edited('300000,300000,300000,no,plan', '200000,200000,200000,no,plan');
    expect(lines[1]).not.toBe(testers);
    expect(whys(read('cost-lines', plan, lines, true))).toEqual([[2, 'Cost per FTE low', why]]);
  });

  test('is not replaced by another one where it comes from another plan', () => {
    const amount = { low: money(200_000), high: money(200_000) };
    const rate = { ...plan.cost.terms.rate, amount };
    const from = exported(applied(plan, { type: 'cost/setTerms', set: { rate } }));
    const row = from.testers.replace('Testers', 'More testers').replace('line-testers', '');
    expect(whys(read('cost-lines', plan, [from.header, row]))).toEqual([
      [2, 'Cost per FTE low', why],
    ]);
  });
});
