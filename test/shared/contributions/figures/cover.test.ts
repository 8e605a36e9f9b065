// Cover and cash: the order in which cover counts, host fee, restriction, stranding, the board allocation.
import { describe, expect, test } from 'vitest';
import { cashOf, hostFee, weightOf } from '../../../../shared/contributions/figures/cash.ts';
import { closingDues } from '../../../../shared/contributions/figures/closingDues.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import type { Contribution, Status } from '../../../../shared/contributions/model.ts';
import type { CostLine } from '../../../../shared/cost/model.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { View } from '../../../../shared/kernel/viewSettings.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import { constant } from '../../../../shared/values/range.ts';
import {
  aCostLine,
  anActivity,
  anOutsideCommitment,
  aPlan,
  aPledge,
  applied,
  aStaffLine,
  aTier,
} from '../../../fixtures/builders.ts';

const rate = constant(money(100));

/** Testing: one tester at 100 and a rack at 1,000; documentation: 400. */
function plan(...pledges: readonly Contribution[]): Plan {
  const docs = anActivity({ id: 'activity-docs', name: 'Docs' });
  const lines: readonly CostLine[] = [
    aStaffLine({ rate }),
    aCostLine(),
    aCostLine({ id: 'line-docs', activity: 'activity-docs', amount: constant(money(400)) }),
  ];
  return aPlan(
    { type: 'cost/addActivity', entity: anActivity(), at: null },
    { type: 'cost/addActivity', entity: docs, at: null },
    ...lines.map((entity) => ({ type: 'cost/addLine', entity, at: null }) as const),
    ...pledges.map((entity) => ({ type: 'contributions/addPledge', entity, at: null }) as const),
  );
}

const cover = (of: Plan, view: View = 'committed') => coverOf(of, 2012, 'likely', view);
const testing = (of: Plan, view: View = 'committed') => cover(of, view).activities[0];
const cash = (amount: number, some: Partial<Contribution> = {}) =>
  aPledge({ id: `cash-${amount}-${some.activity ?? ''}`, amount: money(amount), ...some });
const people = (count: number, some: Partial<Contribution> = {}) =>
  aPledge({
    id: 'people',
    kind: 'people',
    amount: null,
    fte: fte(count),
    line: 'line-tester',
    ...some,
  });

describe('the order of cover', () => {
  test('people by line, then other kind, then restricted cash, then the rest in proportion', () => {
    const of = plan(
      people(1),
      aPledge({ id: 'rack', kind: 'hardware', amount: money(600), activity: 'activity-testing' }),
      cash(200, { activity: 'activity-testing' }),
      cash(300),
    );
    expect(testing(of)).toMatchObject({
      need: money(1_100),
      people: money(100),
      kind: money(600),
      restricted: money(200),
      spread: money(100),
      gap: money(100),
    });
    expect(cover(of)).toMatchObject({ inKind: money(700), inCash: money(500), gap: money(300) });
  });

  test('unrestricted cash is spread in proportion to the needs left, exact to the cent', () => {
    const { activities, gap } = cover(plan(cash(1_000)));
    expect(activities.map(({ spread }) => spread)).toEqual([73_333, 26_667]);
    expect(gap).toBe(money(500));
  });

  test('what is beyond all need is surplus, and there is no gap', () => {
    expect(cover(plan(cash(2_000)))).toMatchObject({ gap: 0, surplus: money(500) });
  });
});

describe('kind beyond the need', () => {
  test('people beyond the FTE of their line are excess in kind', () => {
    expect(testing(plan(people(3)))).toMatchObject({ people: money(100), stranded: money(200) });
  });

  test('hardware beyond the need of its activity is excess in kind', () => {
    const rack = aPledge({ kind: 'hosting', amount: money(900), activity: 'activity-docs' });
    expect(cover(plan(rack)).activities[1]).toMatchObject({
      kind: money(400),
      stranded: money(500),
      gap: 0,
    });
  });

  test('half a tester is worth half the rate', () => {
    expect(testing(plan(people(0.5)))?.people).toBe(money(50));
  });

  test('people on a line without a cost per FTE are worth nothing that can be counted', () => {
    const of = applied(plan(people(1)), {
      type: 'cost/setLine',
      id: 'line-tester',
      set: { rate: null },
    });
    expect(testing(of)).toMatchObject({ people: 0, stranded: 0, unknown: 1 });
  });
});

test('restricted cash beyond the need is carried forward, restricted', () => {
  const of = plan(cash(1_500, { activity: 'activity-testing' }));
  expect(cover(of)).toMatchObject({
    carried: money(400),
    covered: money(1_100),
    gap: money(400),
    surplus: 0,
  });
});

describe('views', () => {
  const statuses: readonly Status[] = ['proposed', 'pledged', 'committed', 'received', 'withdrawn'];
  const rules = aPlan().contributions.rules;
  const weights = (view: View) => statuses.map((status) => weightOf(status, view, rules));

  test('committed counts committed and received', () => {
    expect(weights('committed')).toEqual([0, 0, 1, 1, 0]);
  });

  test('expected weighs by the probability of the status', () => {
    expect(weights('expected')).toEqual([0.25, 0.75, 1, 1, 0]);
  });

  test('everything counts all but what was withdrawn', () => {
    expect(weights('everything')).toEqual([1, 1, 1, 1, 0]);
  });

  test('expected weighs first, then caps', () => {
    const of = plan(people(2, { status: 'pledged' }));
    expect(testing(of, 'expected')).toMatchObject({ people: money(100), stranded: money(50) });
  });

  test('a weighed half cent is rounded away from zero', () => {
    const of = applied(plan(aPledge({ amount: money(1), status: 'pledged' })), {
      type: 'contributions/setRules',
      set: { pledgedProbability: 0.145 },
    });
    expect(cashOf(of, 2012, 'expected').unrestricted).toBe(15);
  });

  test('a contribution counts in its years, the last included', () => {
    const of = plan(cash(10, { firstYear: 2012, lastYear: 2013 }));
    const counted = [2011, 2012, 2013, 2014].map((year) => cashOf(of, year, 'committed').receipts);
    expect(counted).toEqual([0, money(10), money(10), 0]);
  });

  test('members expected but not named never count in committed', () => {
    const of = aPlan({ type: 'members/addTier', entity: aTier({ expected: 2 }), at: null });
    const views: readonly View[] = ['committed', 'expected', 'everything'];
    expect(views.map((view) => cashOf(of, 2012, view).receipts)).toEqual([
      0,
      money(2_000),
      money(2_000),
    ]);
  });
});

describe('host fee', () => {
  const bands = [
    { upTo: money(1_000_000), share: 0.09 },
    { upTo: null, share: 0.06 },
  ];

  test.each([
    [0, 0],
    [100, 9],
    [1_000_000, 90_000],
    [1_000_000.5, 90_000.03],
    [2_345_000, 170_700],
  ])('on receipts of %d it is %d', (receipts, fee) => {
    expect(hostFee(money(receipts), bands)).toBe(money(fee));
  });

  test('without bands there is none', () => {
    expect(hostFee(money(100), [])).toBe(0);
  });

  const withFee = (of: Plan) =>
    applied(of, { type: 'contributions/setRules', set: { hostFee: [{ upTo: null, share: 0.1 }] } });

  test('is on restricted cash too, and taken from the unrestricted', () => {
    const of = withFee(plan(cash(500, { activity: 'activity-testing' }), cash(500)));
    expect(cashOf(of, 2012, 'committed')).toMatchObject({ fee: money(100), free: money(400) });
    expect(testing(of)?.restricted).toBe(money(500));
  });

  test('is never on kind', () => {
    expect(cashOf(withFee(plan(people(1))), 2012, 'committed').fee).toBe(0);
  });

  test('a fee that the unrestricted cash cannot pay is a shortfall, and covers nothing', () => {
    const of = withFee(plan(cash(500, { activity: 'activity-testing' })));
    expect(cashOf(of, 2012, 'committed')).toMatchObject({ free: money(-50), available: 0 });
  });
});

describe('cash committed elsewhere', () => {
  test('is taken off before the rest is spread', () => {
    const of = applied(plan(cash(1_000)), {
      type: 'contributions/addOutside',
      entity: anOutsideCommitment(money(300)),
      at: null,
    });
    expect(cashOf(of, 2012, 'committed')).toMatchObject({ outside: money(300), free: money(700) });
    expect(cover(of).covered).toBe(money(700));
  });
});

describe('the board allocation', () => {
  const set = (of: Plan, amount: number) =>
    applied(of, {
      type: 'contributions/addAmount',
      entity: { id: 'amount', year: 2012, amount: money(amount), source: null },
      at: null,
    });

  test('until one is set all the unrestricted cash counts', () => {
    expect(cashOf(plan(cash(900)), 2012, 'committed')).toMatchObject({
      set: null,
      available: money(900),
      reserve: 0,
      breach: 0,
    });
  });

  test('below the cash: the rest is reserve', () => {
    expect(cashOf(set(plan(cash(900)), 600), 2012, 'committed')).toMatchObject({
      available: money(600),
      reserve: money(300),
      breach: 0,
    });
  });

  test('above the cash: a breach, and only the cash counts', () => {
    expect(cashOf(set(plan(cash(900)), 1_000), 2012, 'committed')).toMatchObject({
      available: money(900),
      reserve: 0,
      breach: money(100),
    });
  });

  test('counts in its own year only', () => {
    expect(cashOf(set(plan(cash(900, { lastYear: 2013 })), 600), 2013, 'committed').available).toBe(
      money(900),
    );
  });

  test('a second amount for the same year is refused', () => {
    expect(() =>
      applied(set(plan(), 600), {
        type: 'contributions/addAmount',
        entity: { id: 'again', year: 2012, amount: money(1), source: null },
        at: null,
      }),
    ).toThrow('That year already has one.');
  });
});

describe('the dues that close the gap', () => {
  test('0 where there is no gap', () => {
    const of = applied(plan(cash(2_000)), { type: 'members/addTier', entity: aTier(), at: null });
    expect(closingDues(of, 'tier-gold', 2012, 'likely', 'committed')).toEqual({
      ok: true,
      value: 0,
    });
  });

  test('refused where nobody pays them, and says why', () => {
    const of = applied(plan(), {
      type: 'members/addTier',
      entity: aTier({ expected: 3 }),
      at: null,
    });
    const answer = closingDues(of, 'tier-gold', 2012, 'likely', 'committed');
    expect(answer.ok ? '' : answer.no.why).toContain('no one pays these dues in this view');
    expect(closingDues(of, 'tier-gold', 2012, 'likely', 'expected')).toEqual({
      ok: true,
      value: money(500),
    });
  });
});
