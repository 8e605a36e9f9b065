// Why so much is available to commit for one activity from cash that is restricted to it, year by year.
import { isOfYear, weighed } from '../../contributions/figures/cash.ts';
import { isTied } from '../../contributions/model.ts';
import type { ActivityId } from '../../cost/model.ts';
import { type Explanation, figurePart, gone, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, signed } from '../../values/money.ts';
import { commitmentYears } from '../figures/commitmentLimit.ts';
import { activityOf, type Restriction, yearsTo } from '../figures/restrictions.ts';
import { yearlyAmount } from '../figures/years.ts';

export type RestrictionPart = 'raised' | 'committed' | 'used' | 'left';

export interface RestrictionAddress {
  readonly feature: 'cash';
  readonly figure: 'restriction';
  readonly part: RestrictionPart;
  readonly entity: ActivityId;
  readonly year: FiscalYear;
}

export const restrictionLabels: Readonly<Record<RestrictionPart, string>> = {
  raised: 'Restricted cash raised',
  committed: 'Committed',
  used: 'Paid from restricted cash',
  left: 'Available to commit from restricted cash',
};

const rules: Readonly<Record<RestrictionPart, string>> = {
  raised:
    'Cash contributions for this activity that are committed or received, for each year from the start of the plan.',
  committed: 'Cash committed to this activity, for each year from the start of the plan.',
  used: 'Cash committed to the activity, up to the restricted cash raised for it.',
  left: 'Restricted cash raised for the activity, less what it already pays for. It cannot pay for any other activity.',
};

/** A restriction within another figure, named by its activity. */
export function restrictionPart(
  plan: Plan,
  { activity, ...amounts }: Restriction,
  part: RestrictionPart,
  year: FiscalYear,
): Part {
  const address = { feature: 'cash', figure: 'restriction', part, entity: activity, year } as const;
  return figurePart(nameOf(plan, activity), formatMoney(amounts[part]), address);
}

const nameOf = (plan: Plan, activity: ActivityId) =>
  find(plan.cost.activities, activity)?.name ?? 'missing activity';

function raisedParts(plan: Plan, activity: ActivityId, to: FiscalYear): Part[] {
  const { pledges, rules: cashRules } = plan.contributions;
  const settings = { end: 'likely', view: 'committed' } as const;
  const given = pledges.filter((one) => isTied(one) && one.activity === activity);
  return yearsTo(plan, to).flatMap((year) =>
    given
      .filter((one) => isOfYear(one, year))
      .map((one) => {
        const amount = formatMoney(weighed(one, 'committed', cashRules));
        const address = { feature: 'contributions', figure: 'pledge', entity: one.id } as const;
        return figurePart(`${one.name}, ${year}`, amount, { ...address, year, ...settings });
      }),
  );
}

function committedParts(plan: Plan, activity: ActivityId, to: FiscalYear): Part[] {
  const own = plan.cash.commitments.filter((one) => activityOf(plan, one) === activity);
  return yearsTo(plan, to).flatMap((year) =>
    own
      .filter((one) => isOfYear(one, year))
      .map((one) =>
        figurePart(`${one.name}, ${year}`, formatMoney(yearlyAmount(one)), {
          feature: 'cash',
          figure: 'commitment',
          entity: one.id,
        }),
      ),
  );
}

function partsOf(plan: Plan, one: Restriction, address: RestrictionAddress): Part[] {
  const { part, entity, year } = address;
  const to = (other: RestrictionPart, sign: 1 | -1 = 1) =>
    figurePart(restrictionLabels[other], formatMoney(signed(one[other], sign)), {
      ...address,
      part: other,
    });
  switch (part) {
    case 'raised':
      return raisedParts(plan, entity, year);
    case 'committed':
      return committedParts(plan, entity, year);
    case 'used':
      return [to('raised'), to('committed')];
    case 'left':
      return [to('raised'), to('used', -1)];
  }
}

export function explainRestriction(plan: Plan, address: RestrictionAddress): Explanation {
  const { part, entity, year } = address;
  const limit = commitmentYears(plan).find((of) => of.year === year);
  const one = limit?.restrictions.find(({ activity }) => activity === entity);
  if (!one) return gone('restricted cash');
  return {
    label: `${restrictionLabels[part]}: ${nameOf(plan, entity)}, through ${year}`,
    value: formatMoney(one[part]),
    rule: rules[part],
    parts: partsOf(plan, one, address),
  };
}
