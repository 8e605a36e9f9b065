// Restricted cash that a year leaves: it is restricted cash of its activity in the next.
import { describe, expect, test } from 'vitest';
import { cashYears } from '../../../../shared/cash/figures/years.ts';
import { closingDues } from '../../../../shared/contributions/figures/closingDues.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import type { Contribution } from '../../../../shared/contributions/model.ts';
import { coverTable } from '../../../../shared/contributions/reports/tables.ts';
import { blankLine } from '../../../../shared/cost/changes/arrange.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import '../../../../shared/registry/explainers.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { View, ViewSettings } from '../../../../shared/kernel/viewSettings.ts';
import { giversOf } from '../../../../shared/principles/figures/givers.ts';
import { money, sum } from '../../../../shared/values/money.ts';
import { type End, ends } from '../../../../shared/values/range.ts';
import { aPledge, applied, openSfsPlan } from '../../../fixtures/builders.ts';

const testing = 'activity-testing';

function withCash(amount: number, some: Partial<Contribution> = {}): Plan {
  const entity = aPledge({ amount: money(amount), activity: testing, ...some });
  return openSfsPlan({ type: 'contributions/addPledge', entity, at: null });
}

const coverIn = (plan: Plan, year: number, end: End = 'likely', view: View = 'committed') =>
  coverOf(plan, year, end, view).activities.find(({ activity }) => activity === testing);

describe('2,000,000 restricted to testing in 2012', () => {
  const plan = withCash(2_000_000);

  test('leave 950,000 to testing in 2013, after its need of 1,050,000', () => {
    expect(coverIn(plan, 2012)).toMatchObject({
      restricted: money(1_050_000),
      carriedIn: 0,
      carried: money(950_000),
    });
    expect(coverIn(plan, 2013)).toMatchObject({
      need: money(1_050_000),
      carriedIn: money(950_000),
      restricted: money(950_000),
      carried: 0,
    });
    expect(coverIn(plan, 2014)?.carriedIn).toBe(0);
  });

  test('leave what the need of the same end leaves', () => {
    const left = ends.map((end) => coverIn(plan, 2013, end)?.carriedIn);
    expect(left).toEqual([1_100_000, 950_000, 800_000].map(money));
  });

  test('lower the gap of 2013 by what is left of them', () => {
    const gap = (of: Plan) => coverOf(of, 2013, 'likely', 'committed').gap;
    expect(gap(openSfsPlan()) - gap(plan)).toBe(money(700_000));
    expect(coverOf(plan, 2013, 'likely', 'committed').surplus).toBe(money(250_000));
    const dues = (of: Plan) => closingDues(of, 'tier-promoter', 2013, 'likely', 'committed');
    expect(dues(plan)).toEqual({ ok: true, value: money(437_500) });
  });

  test('are cash receipts of 2012 alone, and stay in the cash of the years', () => {
    expect(coverOf(plan, 2013, 'likely', 'committed').cash.receipts).toBe(money(2_000_000));
    const settings = { view: 'committed', end: 'likely', outflow: 'cost' } as const;
    const [first, second] = cashYears(plan, settings);
    expect(second?.opening).toBe(first?.closing);
    expect(second?.in).toBe(money(2_000_000));
  });

  test('are explained in 2013 as carried from 2012, down to the contribution', () => {
    const of = { feature: 'contributions', end: 'likely', view: 'committed' } as const;
    const part = { ...of, figure: 'part', entity: testing } as const;
    const restricted = explain(plan, { ...part, part: 'restricted', year: 2013 });
    expect(restricted.parts[0]).toMatchObject({
      label: 'Carried from 2012',
      value: '$950,000',
      address: { ...part, part: 'carriedIn', year: 2013 },
    });
    const carriedIn = explain(plan, { ...part, part: 'carriedIn', year: 2013 });
    expect(carriedIn.value).toBe('$950,000');
    expect(carriedIn.parts).toEqual([
      expect.objectContaining({
        label: 'Carried forward, 2012',
        value: '$950,000',
        address: { ...part, part: 'carried', year: 2012 },
      }),
    ]);
    const carried = explain(plan, { ...part, part: 'carried', year: 2012 });
    expect(carried.parts.map(({ label, value }) => [label, value])).toEqual([
      ['Gift', '$2,000,000'],
      ['Restricted cash', '−$1,050,000'],
    ]);
    const all = explain(plan, { ...of, figure: 'carriedIn', year: 2013 });
    expect([all.label, all.value]).toEqual(['Carried from 2012, 2013, committed', '$950,000']);
  });

  test('stand in the table of the cover', () => {
    const { header, rows } = coverTable.body(plan, { year: 2013, asOf: '2013-01-31' });
    const at = (name: string) => header.indexOf(name);
    const row = rows.find((one) => one[at('Activity')] === 'Testing');
    expect(row?.[at('Carried from the year before')]).toBe(1_100_000);
  });

  test('count in 2013 as given by who gave them', () => {
    const settings: ViewSettings = {
      asOf: '2013-01-31',
      year: 2013,
      end: 'likely',
      view: 'committed',
    };
    const { covered, givers } = giversOf(plan, settings);
    expect(sum(givers.map(({ amount }) => amount))).toBe(covered);
    expect(givers.find(({ name }) => name === 'A friend')?.amount).toBe(money(950_000));
  });
});

test('what is left goes on from year to year until it is used', () => {
  const plan = withCash(3_000_000);
  expect(coverIn(plan, 2013)).toMatchObject({
    carriedIn: money(1_950_000),
    carried: money(900_000),
  });
  expect(coverIn(plan, 2014)).toMatchObject({ carriedIn: money(900_000), carried: 0 });
});

test('a pledge is weighed before it is carried: in no view more than the view counts', () => {
  const plan = withCash(2_000_000, { status: 'pledged' });
  const left = (view: View) => coverIn(plan, 2013, 'likely', view)?.carriedIn;
  expect([left('committed'), left('expected'), left('everything')]).toEqual(
    [0, 450_000, 950_000].map(money),
  );
});

test('cash of a year before the plan is not carried into it', () => {
  const plan = withCash(2_000_000, { firstYear: 2011, lastYear: 2011 });
  expect(coverIn(plan, 2012)).toMatchObject({ carriedIn: 0, restricted: 0 });
});

describe('restricted cash of a year in which a line has no figure', () => {
  const entity = {
    ...blankLine({ id: 'line-lab', activity: testing, name: 'Lab' }),
    kind: 'fixed',
    recurrence: { type: 'once', years: 1 },
  } as const;
  const plan = applied(withCash(2_000_000), { type: 'cost/addLine', entity, at: null });
  const settings = { feature: 'contributions', end: 'likely', view: 'committed' } as const;

  test('is carried with what it leaves out, though nothing of the next year is unknown', () => {
    expect(coverIn(plan, 2013)).toMatchObject({
      unknown: 0,
      unknownBefore: 1,
      carriedIn: money(950_000),
    });
    const figure = { ...settings, figure: 'carriedIn', year: 2013 } as const;
    expect(explain(plan, figure).value).toBe('$950,000, excludes 1 unknown');
    const part = { ...settings, figure: 'part', part: 'carriedIn', entity: testing } as const;
    expect(explain(plan, { ...part, year: 2013 }).value).toBe('$950,000, excludes 1 unknown');
  });

  test('says nothing of it in a year into which nothing is carried', () => {
    expect(coverIn(plan, 2014)).toMatchObject({ carriedIn: 0, unknownBefore: 0 });
  });
});
