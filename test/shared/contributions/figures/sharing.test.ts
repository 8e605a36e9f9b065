// The funding gap, shared among the members: the parts add up to the cent, ties in plan order.
import { describe, expect, test } from 'vitest';
import { explainShare } from '../../../../shared/contributions/explain/explainShare.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import {
  type MemberShare,
  sharedPledges,
  shareKeys,
  sharesOf,
} from '../../../../shared/contributions/figures/sharing.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { cents, money, noMoney, sum } from '../../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';
import { everybodyNamed } from '../../../fixtures/cashBuilders.ts';
import { diceOf } from '../../kernel/dice.ts';
import { furnished } from '../../kernel/furnished.ts';
import { randomChange } from '../../kernel/randomEdits.ts';

const example = openSfsPlan();
const gap = money(355_000);
const given = (shares: readonly MemberShare[]) => shares.map(({ share }) => share ?? fail());
const parts = (...args: Parameters<typeof sharesOf>) => given(sharesOf(...args));

function fail(): never {
  throw new Error('A share is unknown.');
}

describe('355,000 among the four founders', () => {
  test('equally: 88,750 each, 588,750 with the dues', () => {
    const shares = sharesOf(example, gap, 2012, 'equal', {});
    expect(shares.map(({ share, pays }) => [share, pays])).toEqual(
      Array.from({ length: 4 }, () => [money(88_750), money(588_750)]),
    );
  });

  test('a cent that does not divide goes to the first of the roll', () => {
    expect(parts(example, cents(10), 2012, 'equal', {})).toEqual([3, 3, 2, 2]);
  });

  test('by weights: twice as much for twice the weight, nothing for none', () => {
    const weights = { 'member-cray': 200, 'member-ddn': 0 };
    expect(parts(example, money(400), 2012, 'weights', weights)).toEqual(
      [200, 0, 100, 100].map(money),
    );
  });

  test('a member whose dues nobody has set pays an unknown amount, not only its share', () => {
    const plan = applied(example, {
      type: 'members/setTier',
      id: 'tier-promoter',
      set: { dues: [] },
    });
    const [first] = sharesOf(plan, gap, 2012, 'equal', {});
    expect(first).toMatchObject({ dues: null, share: money(88_750), pays: null });
  });

  test('nobody where all weights are 0', () => {
    const ids = example.members.roll.map(({ id }) => [id, 0]);
    expect(parts(example, gap, 2012, 'weights', Object.fromEntries(ids))).toEqual([0, 0, 0, 0]);
  });
});

test('of an unknown gap each share is unknown, and nothing can be proposed', () => {
  const shares = sharesOf(example, null, 2012, 'equal', {});
  expect(shares.map(({ dues, share, pays }) => [dues, share, pays])).toEqual(
    Array.from({ length: 4 }, () => [money(500_000), null, null]),
  );
  expect(sharedPledges(shares, 2012, 'equal', noMoney, ['a', 'b', 'c', 'd']).ok).toBe(false);
});

test('where every cost is unknown, the explanation of a share is unknown too', () => {
  const lines = example.cost.lines.map(({ id, kind }): Change => {
    const set = kind === 'staff' ? { fte: null } : { amount: null };
    return { type: 'cost/setLine', id, set: { ...set, basis: 'unknown', solved: null } };
  });
  const plan = applied(example, ...lines);
  const at = { feature: 'contributions', by: 'equal', weights: {}, year: 2012 } as const;
  for (const figure of ['share', 'pays'] as const) {
    for (const entity of ['member-cray', null]) {
      const address = { ...at, figure, entity, end: 'likely', view: 'expected' } as const;
      expect(explainShare(plan, address).value).toBe('unknown');
    }
  }
});

test('in proportion to dues: Promoters pay a hundred times what Supporters do', () => {
  const plan = openSfsPlan(everybodyNamed);
  const shares = sharesOf(plan, gap, 2012, 'tier', {});
  expect(sum(given(shares))).toBe(gap);
  expect(shares[0]?.share).toBe(7_569_296);
  expect(shares.at(-1)?.share).toBe(75_693);
});

test('as pledges: proposed, of each member, in one step that says what it is', () => {
  const shares = sharesOf(example, gap, 2012, 'equal', {});
  const batch = sharedPledges(shares, 2012, 'equal', gap, ['a', 'b', 'c', 'd']);
  if (!batch.ok) throw new Error(batch.no.why);
  expect(batch.value.name).toBe(
    'Proposed shares of the $355,000 funding gap in 2012, equally, to 4 members',
  );
  const plan = applied(example, batch.value);
  expect(
    plan.contributions.pledges.map(({ member, status, amount }) => [member, status, amount]),
  ).toEqual(example.members.roll.map(({ id }) => [id, 'proposed', money(88_750)]));
  expect(coverOf(plan, 2012, 'likely', 'everything').gap).toBe(0);
  expect(sharedPledges([], 2012, 'equal', noMoney, []).ok).toBe(false);
});

describe('in any plan', () => {
  const seeds = Array.from({ length: 15 }, (_, index) => 901 + index);
  test.each(seeds)(
    'seed %i: the shares add up to the amount, and nobody gets less than nothing',
    (seed) => {
      const dice = diceOf(seed);
      let plan = furnished;
      for (let edit = 0; edit < 40; edit += 1) {
        const next = applyChange(plan, randomChange(dice, plan));
        if (next.ok) plan = next.value;
      }
      for (const by of shareKeys) {
        const amount = cents(dice.int(100_000_000));
        const weights = Object.fromEntries(plan.members.roll.map(({ id }) => [id, dice.int(500)]));
        const shares = sharesOf(plan, amount, 2012, by, weights);
        const isShared = shares.some(({ weight }) => weight > 0);
        expect(sum(given(shares))).toBe(isShared ? amount : 0);
        expect(Math.min(0, ...given(shares))).toBe(0);
      }
    },
  );
});
