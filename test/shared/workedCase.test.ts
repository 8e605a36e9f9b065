// The worked case: every number of the example workspace at Jan 31, 2012, in the words of its table.
import { describe, expect, test } from 'vitest';
import { cashOf } from '../../shared/contributions/figures/cash.ts';
import { closingDues } from '../../shared/contributions/figures/closingDues.ts';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { costOfYear } from '../../shared/cost/figures/costs.ts';
import { boardOn } from '../../shared/governance/figures/board.ts';
import { quorumOf } from '../../shared/governance/figures/quorum.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { View } from '../../shared/kernel/viewSettings.ts';
import { membersOf } from '../../shared/members/figures/byTier.ts';
import { answerFor } from '../../shared/risk/figures/answer.ts';
import { errorOf } from '../../shared/risk/figures/results.ts';
import { fte } from '../../shared/values/fte.ts';
import { money } from '../../shared/values/money.ts';
import { constant, type End, ends } from '../../shared/values/range.ts';
import {
  aMember,
  anOutsideCommitment,
  applied,
  openSfsPlan,
  testersInKind,
} from '../fixtures/builders.ts';
import { aCorrelation } from './risk/builders.ts';

const example = openSfsPlan();
const asOf = '2012-01-31';

const withTesters = (plan: Plan, people: number, id: string) =>
  applied(plan, {
    type: 'contributions/addPledge',
    entity: testersInKind(people, { id, name: id, status: 'pledged', lastYear: 2012 }),
    at: null,
  });

const cover = (plan: Plan, end: End = 'likely', view: View = 'expected') =>
  coverOf(plan, 2012, end, view);
const gaps = (plan: Plan, view: View = 'expected') => ends.map((end) => cover(plan, end, view).gap);
const income = (plan: Plan) => cashOf(plan, 2012, 'expected').receipts;
const dollars = (...units: number[]) => units.map(money);
const totals = (plan: Plan) => {
  const { cost } = costOfYear(plan.cost, 2012).total;
  return ends.map((end) => cost[end]);
};
const promoterDues = (plan: Plan, view: View = 'expected') =>
  closingDues(plan, 'tier-promoter', 2012, 'likely', view);

const inKind = (people: number): Change => ({
  type: 'contributions/addPledge',
  entity: testersInKind(people),
  at: null,
});
const leaves = (member: string): Change => ({
  type: 'members/leave',
  member,
  lastDay: '2011-12-31',
});

function board(plan: Plan) {
  const seats = boardOn(plan, asOf);
  return { seats: seats.authorised, quorum: quorumOf(seats, plan.governance.quorum)?.needed };
}

describe('gap', () => {
  test('gap at low, likely, high: 55,000; 355,000; 655,000', () => {
    expect(gaps(example)).toEqual(dollars(55_000, 355_000, 655_000));
  });

  test('the same, committed only: 400,000; 700,000; 1,000,000', () => {
    expect(gaps(example, 'committed')).toEqual(dollars(400_000, 700_000, 1_000_000));
  });

  test('at probability 1 everything is what is expected', () => {
    expect(gaps(example, 'everything')).toEqual(gaps(example));
  });

  test('Promoter dues that close the likely gap: 588,750', () => {
    expect(promoterDues(example)).toEqual({ ok: true, value: money(588_750) });
  });

  test('a cent less does not close it', () => {
    const dues = [{ from: 2012, amount: money(588_749.99) }];
    const almost = applied(example, {
      type: 'members/setTier',
      id: 'tier-promoter',
      set: { dues },
    });
    expect(cover(almost).gap).toBe(4);
  });
});

describe('with one tester in kind (displaced cost 300,000)', () => {
  const plan = openSfsPlan(inKind(1));

  test('gap 55,000; dues 513,750', () => {
    expect(cover(plan).gap).toBe(money(55_000));
    expect(promoterDues(plan)).toEqual({ ok: true, value: money(513_750) });
  });

  test('committed only, the dues that close the gap are 600,000', () => {
    expect(promoterDues(plan, 'committed')).toEqual({ ok: true, value: money(600_000) });
  });
});

describe('4 testers in kind, at low, likely, high', () => {
  const plan = openSfsPlan(inKind(4));
  const testing = (end: End) =>
    cover(plan, end).activities.find(({ activity }) => activity === 'activity-testing');

  test('cover 900,000; 1,050,000; 1,200,000', () => {
    expect(ends.map((end) => testing(end)?.people)).toEqual(dollars(900_000, 1_050_000, 1_200_000));
  });

  test('excess in kind 300,000; 150,000; 0', () => {
    expect(ends.map((end) => cover(plan, end).stranded)).toEqual(dollars(300_000, 150_000, 0));
  });
});

describe('a fifth, named Promoter instead', () => {
  const plan = openSfsPlan({
    type: 'members/addMember',
    entity: aMember({ tiers: [{ tier: 'tier-promoter', from: '2012-01-01' }] }),
    at: null,
  });

  test('surplus 145,000, no gap', () => {
    expect(cover(plan)).toMatchObject({ surplus: money(145_000), gap: 0 });
  });

  test('6 seats; quorum 4', () => {
    expect(board(plan)).toEqual({ seats: 6, quorum: 4 });
  });

  test.each([
    ['86.65% (independent)', 0.8665, []],
    [
      '74.17% (fully correlated)',
      0.7417,
      [{ type: 'uncertainty/addCorrelation', entity: aCorrelation(), at: null }],
    ],
  ] as const)(
    'chance that the plan is fully funded %s, within three errors',
    (_, chance, changes) => {
      const found = answerFor(applied(plan, ...changes), 2012, 'expected');
      expect(example.uncertainty.rules.trials).toBe(10_000);
      expect(Math.abs((found?.covered ?? 0) - chance)).toBeLessThan(3 * errorOf(chance, 10_000));
    },
  );
});

describe('a Promoter leaves on the last day of the year before', () => {
  const plan = openSfsPlan(leaves('member-cray'));

  test('4 seats; quorum 3', () => {
    expect(board(plan)).toEqual({ seats: 4, quorum: 3 });
  });

  test('income 1,845,000; gap 855,000', () => {
    expect(income(plan)).toBe(money(1_845_000));
    expect(cover(plan).gap).toBe(money(855_000));
  });
});

describe('half do not renew (each tier keeps floor(n/2))', () => {
  const plan = openSfsPlan(
    leaves('member-cray'),
    leaves('member-ddn'),
    { type: 'members/setTier', id: 'tier-adopter', set: { expected: 3 } },
    { type: 'members/setTier', id: 'tier-supporter', set: { expected: 4 } },
  );

  test('2, 3, 4 members; income 1,170,000; gap 1,530,000', () => {
    const { tiers } = plan.members;
    const left = tiers.map(
      ({ id, expected }) => membersOf(plan.members, id, asOf).length + expected,
    );
    expect(left).toEqual([2, 3, 4]);
    expect(income(plan)).toBe(money(1_170_000));
    expect(cover(plan).gap).toBe(money(1_530_000));
  });
});

describe('host fee 9% / 6% on the income', () => {
  const plan = openSfsPlan({
    type: 'contributions/setRules',
    set: {
      hostFee: [
        { upTo: money(1_000_000), share: 0.09 },
        { upTo: null, share: 0.06 },
      ],
    },
  });

  test('170,700, net 2,174,300', () => {
    expect(cashOf(plan, 2012, 'expected')).toMatchObject({
      fee: money(170_700),
      available: money(2_174_300),
    });
  });

  test('dues that then close the gap: 639,813.83', () => {
    expect(promoterDues(plan)).toEqual({ ok: true, value: money(639_813.83) });
  });
});

test('testing 3..4 FTE against 1.0, 0.5 and 0.25: 1.25..2.25 FTE, 375,000..675,000 are missing', () => {
  const plan = [1, 0.5, 0.25].reduce(
    (before, people) => withTesters(before, people, `pledge-${people}`),
    example,
  );
  const testing = (end: End) =>
    cover(plan, end, 'everything').activities.find(
      ({ activity }) => activity === 'activity-testing',
    );
  const missing = ends.map((end) => (testing(end)?.need ?? 0) - (testing(end)?.people ?? 0));
  expect(missing).toEqual(dollars(375_000, 525_000, 675_000));
  const rate = money(300_000);
  expect(missing.map((amount) => amount / rate)).toEqual([1.25, 1.75, 2.25]);
});

test('with the development contract (1,050,000 a year committed outside): free 1,295,000; gap 1,405,000', () => {
  const plan = openSfsPlan({
    type: 'contributions/addOutside',
    entity: anOutsideCommitment(money(1_050_000)),
    at: null,
  });
  expect(cashOf(plan, 2012, 'expected').free).toBe(money(1_295_000));
  expect(cover(plan).gap).toBe(money(1_405_000));
});

describe('merge: one copy sets the rate to 320,000, the other the testers to 2 to 3', () => {
  const rate = {
    amount: constant(money(320_000)),
    basis: 'assumption',
    solved: null,
    note: null,
  } as const;
  const one: Change = { type: 'cost/setTerms', set: { rate } };
  const other: Change = {
    type: 'cost/setLine',
    id: 'line-testers',
    set: { fte: { low: fte(2), high: fte(3) } },
  };

  test('likely total 2,515,000, in either order', () => {
    expect(totals(openSfsPlan(one, other))[1]).toBe(money(2_515_000));
    expect(openSfsPlan(other, one)).toEqual(openSfsPlan(one, other));
  });
});

describe('quorum of the example', () => {
  const vacant: Change = {
    type: 'governance/addSeatTerm',
    entity: {
      id: 'term-elected',
      rule: 'seat-elected',
      member: null,
      number: 1,
      state: 'vacant',
      holder: null,
      employer: null,
      alternate: null,
      from: null,
      to: null,
      source: null,
    },
    at: null,
  };

  test('one Promoter left and the elected seat vacant: 3 of 4 authorized', () => {
    expect(board(openSfsPlan(leaves('member-cray'), vacant))).toEqual({ seats: 4, quorum: 3 });
  });

  test('the same under the rule *in office*: 2 of 3', () => {
    const plan = openSfsPlan(leaves('member-cray'), vacant, {
      type: 'governance/setQuorum',
      set: { of: 'inOffice' },
    });
    const figure = quorumOf(boardOn(plan, asOf), plan.governance.quorum);
    expect([figure?.needed, figure?.base]).toEqual([2, 3]);
    expect(figure?.sum).toBe('more than 1/2 of 3 seats in office');
  });
});
