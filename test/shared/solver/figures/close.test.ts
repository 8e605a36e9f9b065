// The solver: the worked case, and proof that each answer closes the gap and one less does not.
import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { unknownCost } from '../../../../shared/cost/figures/known.ts';
import { boardOn } from '../../../../shared/governance/figures/board.ts';
import { quorumOf } from '../../../../shared/governance/figures/quorum.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { type View, views } from '../../../../shared/kernel/viewSettings.ts';
import { chanceOfCover } from '../../../../shared/risk/figures/results.ts';
import { outcomeOf } from '../../../../shared/risk/figures/simulation/outcome.ts';
import { problemOf } from '../../../../shared/risk/figures/simulation/problem.ts';
import { simulate } from '../../../../shared/risk/figures/simulation/simulate.ts';
import {
  type Aim,
  closing,
  leversOf,
  missingFor,
} from '../../../../shared/solver/figures/close.ts';
import {
  type Lever,
  leverChange,
  leverName,
  leverText,
  mostOf,
  withLever,
} from '../../../../shared/solver/figures/lever.ts';
import { leastClosing } from '../../../../shared/values/least.ts';
import { money } from '../../../../shared/values/money.ts';
import { type End, ends } from '../../../../shared/values/range.ts';
import { aPledge, applied, openSfsPlan, testersInKind } from '../../../fixtures/builders.ts';
import { diceOf } from '../../kernel/dice.ts';
import { furnished } from '../../kernel/furnished.ts';
import { randomChange } from '../../kernel/randomEdits.ts';

const likely: Aim = { year: 2012, view: 'expected', end: 'likely', confidence: null };
const example = openSfsPlan();
const promoters: Lever = { of: 'dues', tier: 'tier-promoter' };
const recruits = (tier: string): Lever => ({ of: 'members', tier: `tier-${tier}` });
const testers: Lever = { of: 'people', line: 'line-testers' };

let made = 0;
const newId = () => {
  made += 1;
  return `new-${made}`;
};

function moved(plan: Plan, lever: Lever, value: number): Plan {
  const change = leverChange(plan, lever, 2012, value, newId);
  if (!change) throw new Error('isn’t in the plan');
  return applied(plan, change);
}

function closedBy(lever: Lever) {
  const answer = closing(example, lever, likely);
  if (!answer.ok) throw new Error(answer.no.why);
  const plan = moved(example, lever, answer.value);
  const board = boardOn(plan, '2012-01-31');
  return {
    value: answer.value,
    surplus: coverOf(plan, 2012, 'likely', 'expected').surplus,
    seats: board.authorised,
    quorum: quorumOf(board, plan.governance.quorum)?.needed,
  };
}

describe('closing 355,000 for the likely case', () => {
  test('by the dues of the Promoters: 588,750', () => {
    expect(closing(example, promoters, likely)).toEqual({ ok: true, value: money(588_750) });
  });

  test('with one tester in kind: 513,750', () => {
    const plan = openSfsPlan({
      type: 'contributions/addPledge',
      entity: testersInKind(1),
      at: null,
    });
    expect(closing(plan, promoters, likely)).toEqual({ ok: true, value: money(513_750) });
  });

  test('under the host fee: 639,813.83', () => {
    const hostFee = [
      { upTo: money(1_000_000), share: 0.09 },
      { upTo: null, share: 0.06 },
    ];
    const plan = openSfsPlan({ type: 'contributions/setRules', set: { hostFee } });
    expect(closing(plan, promoters, likely)).toEqual({ ok: true, value: money(639_813.83) });
  });

  test('by one Promoter: surplus 145,000; 6 seats; quorum 4', () => {
    expect(closedBy(recruits('promoter'))).toEqual({
      value: 1,
      surplus: money(145_000),
      seats: 6,
      quorum: 4,
    });
  });

  test('by eight Adopters (7.1 rounded up): surplus 45,000', () => {
    expect(closedBy(recruits('adopter'))).toMatchObject({ value: 8, surplus: money(45_000) });
  });

  test('by exactly 71 Supporters: surplus 0', () => {
    expect(closedBy(recruits('supporter'))).toMatchObject({ value: 71, surplus: 0 });
  });

  test('by 1.19 testers in kind, at 300,000 each', () => {
    expect(closedBy(testers)).toMatchObject({ value: 119, surplus: money(2_000) });
  });

  test('by an amount: need less restricted less kind is more than the unrestricted cash, and it says so', () => {
    const answer = closing(example, { of: 'amount' }, likely);
    expect(answer.ok ? '' : answer.no.why).toBe(
      'Even if all unrestricted cash goes to the tree, $355,000 is still missing.',
    );
    const rich = moved(example, recruits('promoter'), 1);
    expect(closing(rich, { of: 'amount' }, likely)).toEqual({
      ok: true,
      value: money(2_700_000),
    });
  });

  test('with a line too small it says what is still missing', () => {
    const answer = closing(example, { of: 'people', line: 'line-documentation' }, likely);
    expect(answer.ok ? '' : answer.no.why).toContain('$280,000 is still missing');
  });
});

describe('at a confidence', () => {
  const aim: Aim = { ...likely, confidence: 0.8 };

  test('people go as far as the line does in its largest draws, not only in the likely case', () => {
    const gift = aPledge({ kind: 'cash', amount: money(40_000), activity: null });
    const plan = openSfsPlan({ type: 'contributions/addPledge', entity: gift, at: null });
    const gatekeepers: Lever = { of: 'people', line: 'line-gatekeeper' };
    const sure: Aim = { ...likely, confidence: 0.9 };
    const needed = closing(plan, gatekeepers, sure);
    const value = needed.ok ? needed.value : 0;
    expect(value).toBeGreaterThan(150);
    expect(value).toBeLessThanOrEqual(200);
    const missing = missingFor(sure);
    const missingAt = (people: number) => missing(withLever(plan, gatekeepers, 2012, people));
    expect([missingAt(value), missingAt(value - 1) > 0]).toEqual([0, true]);
  });
  const chanceAt = (lever: Lever, value: number) => {
    const plan = withLever(example, lever, 2012, value);
    const outcome = outcomeOf(simulate(problemOf(plan, [2012], 'expected')), 0);
    return outcome ? chanceOfCover(outcome) : 0;
  };

  test.each([promoters, recruits('adopter'), testers])(
    'of 80% %o has it, one less has not',
    (lever) => {
      const answer = closing(example, lever, aim);
      if (!answer.ok) throw new Error(answer.no.why);
      expect(chanceAt(lever, answer.value)).toBeGreaterThanOrEqual(0.8);
      expect(chanceAt(lever, answer.value - 1)).toBeLessThan(0.8);
    },
  );

  test('the dues lie within the error of the closed form', () => {
    const answer = closing(example, promoters, aim);
    const exact = 500_000 + (2_400_000 + 300_000 * (2 - Math.sqrt(0.4)) - 2_345_000) / 4;
    // Three errors of the rank, over the density of a triangle there, shared by four Promoters.
    const error = (3 * Math.sqrt(0.16 / 10_000) * 300_000) / Math.sqrt(0.4) / 4;
    expect(Math.abs((answer.ok ? answer.value : 0) / 100 - exact)).toBeLessThan(error);
  });
});

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe.each(seeds)('a plan after random edits, seed %d', (seed) => {
  const dice = diceOf(seed);
  let plan = furnished;
  for (let edit = 0; edit < 40; edit += 1) {
    const result = applyChange(plan, randomChange(dice, plan));
    if (result.ok) plan = result.value;
  }
  const view: View = dice.pick([...views]);
  const end: End = dice.pick([...ends]);
  const confidence = seed % 5 === 0 ? 0.7 : null;
  const aim: Aim = { year: 2012, view, end, confidence };

  test('each answer closes the gap, one less does not, and where there is none it says why', () => {
    const drawn = applied(plan, { type: 'uncertainty/setRules', set: { trials: 1_000 } });
    const isUnknown = unknownCost(drawn.cost, 2012) !== null;
    for (const lever of leversOf(drawn)) {
      const missing = missingFor(aim);
      const at = (value: number) => missing(withLever(drawn, lever, 2012, value));
      const answer = closing(drawn, lever, aim);
      expect(leverName(drawn, lever)).not.toBe('');
      const found = answer.ok
        ? {
            left: at(answer.value),
            isLeast: answer.value === 0 || at(answer.value - 1) > 0,
            hasText: /\d/.test(leverText(lever, answer.value)),
          }
        : {
            isTooLittle: isUnknown || at(mostOf(drawn, lever, end)) > 0,
            hasText: answer.no.why.endsWith('.'),
          };
      const closes = { left: 0, isLeast: true, hasText: true };
      expect(found).toEqual(answer.ok ? closes : { isTooLittle: true, hasText: true });
    }
  });
});

test('the search moves the lever just as the change does', () => {
  for (const lever of [promoters, recruits('adopter'), testers, { of: 'amount' } as const]) {
    const value = lever.of === 'members' ? 3 : 250;
    const change = leverChange(furnished, lever, 2012, value, newId) as Change;
    const done = coverOf(applied(furnished, change), 2012, 'likely', 'expected');
    const wanted = coverOf(withLever(furnished, lever, 2012, value), 2012, 'likely', 'expected');
    expect(done).toEqual(wanted);
  }
});

describe('the least number at which nothing is missing', () => {
  test('is met on a straight line after a few questions', () => {
    let asked = 0;
    const missing = (x: number) => {
      asked += 1;
      return Math.max(0, 35_500_000 - 4 * x);
    };
    expect(leastClosing(missing, 1e12)).toBe(8_875_000);
    expect(asked).toBeLessThan(8);
  });

  test('is found over kinks and steps, or reported as absent', () => {
    const kinked = (x: number) => Math.max(0, 1_000 - Math.floor(x / 7) - (x > 500 ? x - 500 : 0));
    const [least = 0] = Array.from({ length: 2_000 }, (_, x) => x).filter((x) => kinked(x) === 0);
    expect(leastClosing(kinked, 1e12)).toBe(least);
    expect(leastClosing(kinked, 400)).toBeNull();
    expect(leastClosing(() => 0, 5)).toBe(0);
  });
});
