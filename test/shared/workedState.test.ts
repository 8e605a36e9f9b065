// The state of the example workspace at Jan 31, 2012, from which the worked case starts.
import { describe, expect, test } from 'vitest';
import { commitmentYears } from '../../shared/cash/figures/commitmentLimit.ts';
import { cashOf } from '../../shared/contributions/figures/cash.ts';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { costOfYear } from '../../shared/cost/figures/costs.ts';
import { boardOn } from '../../shared/governance/figures/board.ts';
import { expectedSeats } from '../../shared/governance/figures/expectedSeats.ts';
import { quorumOf } from '../../shared/governance/figures/quorum.ts';
import { expectedWords } from '../../shared/governance/words/words.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { membersOf } from '../../shared/members/figures/byTier.ts';
import { money } from '../../shared/values/money.ts';
import { openSfsPlan } from '../fixtures/builders.ts';

const example = openSfsPlan();
const asOf = '2012-01-31';

function board(plan: Plan) {
  const seats = boardOn(plan, asOf);
  return { seats: seats.authorised, quorum: quorumOf(seats, plan.governance.quorum)?.needed };
}

describe('the state of the example', () => {
  test('four founders as Promoters, 6 Adopters and 9 Supporters expected', () => {
    const { tiers } = example.members;
    expect(tiers.map(({ id }) => membersOf(example.members, id, asOf).length)).toEqual([4, 0, 0]);
    expect(tiers.map(({ expected }) => expected)).toEqual([0, 6, 9]);
  });

  test('FTE in the slides: low 5.75, likely 6.75, high 7.75', () => {
    const people = costOfYear(example.cost, 2012).fte;
    expect([people.low, people.likely, people.high]).toEqual([575, 675, 775]);
  });

  test('dues 500,000 / 50,000 / 5,000; income 2,345,000', () => {
    expect(cashOf(example, 2012, 'expected').receipts).toBe(money(2_345_000));
    expect(cashOf(example, 2012, 'committed').receipts).toBe(money(2_000_000));
  });

  test('5 seats, quorum 3, all founders’ seats filled, the elected one not recorded', () => {
    expect(board(example)).toEqual({ seats: 5, quorum: 3 });
  });

  test('the expected add no seat and no vote: 15 expected, none can vote', () => {
    const [elected] = expectedSeats(example, asOf);
    expect(elected && expectedWords(elected)).toBe('15 expected, none can vote');
    const nobody = openSfsPlan(
      ...['tier-adopter', 'tier-supporter'].map(
        (id): Change => ({ type: 'members/setTier', id, set: { expected: 0 } }),
      ),
    );
    expect(board(nobody)).toEqual(board(example));
  });

  test('nothing is committed elsewhere: 2,000,000 are available to commit', () => {
    expect(example.contributions.outside).toEqual([]);
    expect(commitmentYears(example)[0]).toMatchObject({
      left: money(2_000_000),
      restrictions: [],
    });
  });

  test('one line has no figure: every total that contains it says so', () => {
    expect(costOfYear(example.cost, 2012).total.unknown).toBe(1);
    expect(coverOf(example, 2012, 'likely', 'expected').unknown).toBe(1);
  });
});
