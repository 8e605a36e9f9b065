// Contributed resources and funding: is the cost covered, by what is committed, in cash and in kind?

import { isOfYear } from '../../contributions/figures/cash.ts';
import { coverOf } from '../../contributions/figures/cover.ts';
import { isInKind, isWithdrawn, kindsCovering } from '../../contributions/model.ts';
import { kindsInWords } from '../../contributions/words/kinds.ts';
import { costBased } from '../../contributions/words/onCost.ts';
import { figurePart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View, ViewSettings } from '../../kernel/viewSettings.ts';
import { duesOfMember, duesOfYear } from '../../members/figures/roll.ts';
import { counted } from '../../values/counted.ts';
import { formatMoney, formatSum } from '../../values/money.ts';
import { capitalized } from '../../values/words.ts';
import { type Fact, fact, missingFact } from './fact.ts';
import { coveredText, coverPart } from './parts.ts';

function coverFact(
  plan: Plan,
  settings: ViewSettings,
  view: View,
  id: string,
  label: string,
): Fact {
  const about = {
    id,
    label,
    rule: 'Shown if the cost of the year is fully funded, at the selected end of the range; partly if some of it is. Unknown costs are left out, and the result is then at most partly.',
    page: 'contributions',
  } as const;
  const cover = coverOf(plan, settings.year, settings.end, view);
  if (cover.need === 0 || !cover.isKnown) {
    return missingFact({ ...about, page: 'cost' }, 'a cost model with figures');
  }
  const full = cover.gap === 0 && cover.unknown === 0;
  const state = cover.covered === 0 ? 'notShown' : full ? 'shown' : 'partly';
  const value = coveredText(cover.covered, cover.need, cover.unknown);
  const chosen = { ...settings, view };
  return fact(
    about,
    value,
    state,
    cover.activities.map((one) => coverPart(plan, one, chosen)),
  );
}

const coveredBy: Readonly<Record<View, string>> = {
  committed: 'committed',
  expected: 'expected',
  everything: 'offered',
};

export function costCovered(plan: Plan, settings: ViewSettings): Fact {
  const label = `The cost is funded by what is ${coveredBy[settings.view]}`;
  return coverFact(plan, settings, settings.view, 'resources-covered', label);
}

export function costCommitted(plan: Plan, settings: ViewSettings): Fact {
  const label = 'Committed funding alone pays for the cost';
  return coverFact(plan, settings, 'committed', 'resources-committed', label);
}

const dues = {
  id: 'resources-dues',
  label: 'Named members pay dues',
  rule: 'Shown if a named member has dues in the selected year. Expected members who are not named do not count.',
  page: 'members',
} as const;

export function duesPaid(plan: Plan, { year }: ViewSettings): Fact {
  const { members, consortium } = plan;
  if (members.roll.length === 0) return missingFact(dues, 'members on the roll');
  const { yearStartsIn } = consortium.profile;
  const payers = members.roll.filter((one) => duesOfMember(members, one, year, yearStartsIn) > 0);
  const { named, unknownNamed } = duesOfYear(members, year, yearStartsIn);
  if (payers.length === 0 && unknownNamed > 0) return missingFact(dues, 'the dues of its members');
  const total = formatSum(named, unknownNamed);
  const address = { feature: 'members', figure: 'namedDues', year } as const;
  return fact(
    dues,
    `${formatMoney(named)} from ${counted(payers.length, 'member')}`,
    payers.length > 0 ? 'shown' : 'notShown',
    [figurePart(`Dues of named members, ${year}`, total, address)],
  );
}

const inKindWords = kindsInWords([...kindsCovering('people'), ...kindsCovering('otherKind')], 'or');

const inKind = {
  id: 'resources-kind',
  label: `${capitalized(inKindWords)} are contributed`,
  rule: 'Shown if some in-kind contributions are committed and count as funding in the selected year; partly if the view counts some that are not committed.',
  page: 'contributions',
} as const;

export function coverInKind(plan: Plan, { year, end, view }: ViewSettings): Fact {
  const offered = plan.contributions.pledges.some(
    (one) => isInKind(one) && !isWithdrawn(one) && isOfYear(one, year),
  );
  if (!offered) return missingFact(inKind, `contributions of ${inKindWords}`);
  const cover = coverOf(plan, year, end, view);
  if (!cover.isKnown) return missingFact({ ...inKind, page: 'cost' }, 'a cost model with figures');
  const chosen = cover.inKind;
  const sure = coverOf(plan, year, end, 'committed').inKind;
  const address = { feature: 'contributions', figure: 'inKind', year, end, view } as const;
  const state = sure > 0 ? 'shown' : chosen > 0 ? 'partly' : 'notShown';
  const value = costBased(chosen, cover);
  return fact(inKind, value, state, [figurePart('Funded in kind', value, address)]);
}
