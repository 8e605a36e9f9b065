// The dues of a tier at which the gap closes: the smallest amount, to the cent, everything else unchanged.
import { knowMore, whyUnknown } from '../../cost/words.ts';
import { listOf } from '../../kernel/collections.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { Tier, TierId } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { leastClosing } from '../../values/least.ts';
import { cents, type Money } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { coverOf } from './cover.ts';

const tiers = listOf('members.tiers');
/** Ten billion dollars: beyond any consortium's dues, and exact in cents. */
const beyond = 1e12;

function withDues(plan: Plan, tier: Tier, year: FiscalYear, amount: Money): Plan {
  const others = tier.dues.filter(({ from }) => from !== year);
  const dues = [...others, { from: year, amount }].sort((a, b) => a.from - b.from);
  return tiers.write(plan, replace(plan.members.tiers, { ...tier, dues }));
}

/**
 * Dues for every member of the tier in that year. Refuses where no dues of that tier close the gap
 * (nobody pays them, or the board allocation caps what the tree may use), and where nothing of
 * the cost is known.
 */
export function closingDues(
  plan: Plan,
  tierId: TierId,
  year: FiscalYear,
  end: End,
  view: View,
): Result<Money> {
  const tier = find(plan.members.tiers, tierId);
  if (!tier) return refuse('The dues', 'This tier isn’t in the plan.', 'Choose a tier.');
  const why = whyUnknown(plan.cost, year);
  if (why) return refuse(`The dues of “${tier.name}”`, why, knowMore(plan.cost, year));
  const gapAt = (amount: number) =>
    coverOf(withDues(plan, tier, year, cents(amount)), year, end, view).gap;
  const dues = leastClosing(gapAt, beyond);
  if (dues !== null) return ok(cents(dues));
  return refuse(
    `The dues of “${tier.name}”`,
    'No amount closes the gap: either no one pays these dues in this view, or the board allocation is the limit.',
    'Add members to the tier, or raise the board allocation.',
  );
}
