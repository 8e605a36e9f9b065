// Changes of contributions: pledges, set amounts, outside commitments, cash rules.

import { isStaff } from '../../cost/model.ts';
import type { ChangeHandlers } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import {
  firstOf,
  needsName,
  needsPeriod,
  needsShare,
  needsWhole,
  needsYear,
} from '../../values/check.ts';
import { formatFte } from '../../values/fte.ts';
import { grouping } from '../../values/grouping.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import type { Refusal } from '../../values/result.ts';
import { formatShare } from '../../values/share.ts';
import { capitalized } from '../../values/words.ts';
import {
  type CashRules,
  type Contribution,
  kindRules,
  type OutsideCommitment,
  type SetAmount,
} from '../model.ts';
import { bandsInWords } from '../words/feeBands.ts';
import { otherKindWords } from '../words/words.ts';
import { checkContributor, checkOtherKind, fitsItsInvoices } from './checkFields.ts';

export type ContributionsChange =
  | EntityChange<'contributions', 'Pledge', Contribution>
  | EntityChange<'contributions', 'Amount', SetAmount>
  | EntityChange<'contributions', 'Outside', OutsideCommitment>
  | RecordChange<'contributions/setRules', CashRules>;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly contributions: ContributionsChange;
  }
}

const money = (amount: Money | null) => (amount === null ? 'none' : formatMoney(amount));

function needsStaffLine(pledge: Contribution, plan: Plan, what: string): Refusal | null {
  const line = find(plan.cost.lines, pledge.line);
  if (line && isStaff(line) && pledge.fte !== null) return null;
  return {
    what,
    why: 'In-kind people are counted in FTE, against the staff line they offset.',
    remedy: 'Choose a staff line and type the FTE.',
  };
}

function needsAmount({ amount }: Contribution, what: string): Refusal | null {
  return amount === null ? { what, why: 'It has no amount.', remedy: 'Type an amount.' } : null;
}

function needsActivity({ activity }: Contribution, what: string): Refusal | null {
  if (activity !== null) return null;
  const why = `${capitalized(otherKindWords)} must name one activity.`;
  return { what, why, remedy: 'Choose the activity.' };
}

function checkPurpose(pledge: Contribution, plan: Plan): Refusal | null {
  const what = `The contribution “${pledge.name}”`;
  switch (kindRules[pledge.kind].serves) {
    case 'staffLine':
      return needsStaffLine(pledge, plan, what);
    case 'oneActivity':
      return firstOf(needsAmount(pledge, what), needsActivity(pledge, what));
    case 'anyActivityOrAll':
      return needsAmount(pledge, what);
  }
}

const pledge = entityVerbs('contributions.pledges', 'Pledge', {
  names: ['giver'],
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    member: {
      label: 'the member',
      show: (id, plan) => (id === null ? 'none' : `“${nameOf(plan, 'members.roll', id)}”`),
    },
    giver: { label: 'the contributor', show: (giver) => (giver === null ? 'none' : `“${giver}”`) },
    firstYear: { label: 'the first year', show: String },
    lastYear: { label: 'the last year', show: String },
    kind: { label: 'the kind', show: String },
    amount: { label: 'the amount', show: money },
    fte: { label: 'the FTE', show: (fte) => (fte === null ? 'none' : formatFte(fte)) },
    line: {
      label: 'the staff line offset',
      show: (id, plan) => (id === null ? 'none' : `“${nameOf(plan, 'cost.lines', id)}”`),
    },
    activity: {
      label: 'the restriction',
      show: (id, plan) => (id === null ? 'none' : `“${nameOf(plan, 'cost.activities', id)}”`),
    },
    status: { label: 'the status', show: String },
    source: { label: 'the source' },
  },
  check: (one, plan) =>
    firstOf(
      needsName(one.name, 'contribution'),
      needsWhole(one.amount, `The amount of “${one.name}”`),
      needsWhole(one.fte, `The FTE of “${one.name}”`),
      needsYear(one.firstYear, `The first year of “${one.name}”`),
      needsYear(one.lastYear, `The last year of “${one.name}”`),
      needsPeriod(one.firstYear, one.lastYear, `The years of “${one.name}”`),
      checkPurpose(one, plan),
      checkContributor(one),
      checkOtherKind(one),
      fitsItsInvoices(one, plan),
    ),
});

const ofYear = grouping(({ year }: SetAmount) => year);

function checkAmount(set: SetAmount, plan: Plan): Refusal | null {
  const twice = ofYear(plan.contributions.amounts, set.year).length > 1;
  if (!twice) return firstOf(needsYear(set.year, 'The year'), needsWhole(set.amount, 'The amount'));
  return {
    what: `Board allocation for ${set.year}`,
    why: 'That year already has one.',
    remedy: 'Change that one instead.',
  };
}

const amount = entityVerbs('contributions.amounts', 'Amount', {
  fields: {
    year: { label: 'the year', show: String },
    amount: { label: '', show: money },
    source: { label: 'the source' },
  },
  check: checkAmount,
});

const outside = entityVerbs('contributions.outside', 'Outside', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    firstYear: { label: 'the first year', show: String },
    lastYear: { label: 'the last year', show: String },
    amount: { label: 'the amount', show: money },
    source: { label: 'the source' },
  },
  check: (one) =>
    firstOf(
      needsName(one.name, 'other commitment'),
      needsWhole(one.amount, `The amount of “${one.name}”`),
      needsYear(one.firstYear, `The first year of “${one.name}”`),
      needsYear(one.lastYear, `The last year of “${one.name}”`),
      needsPeriod(one.firstYear, one.lastYear, `The years of “${one.name}”`),
    ),
});

// Each band ends above the one before it, and only the last one has no end.
function checkBands({ hostFee }: CashRules): Refusal | null {
  const inOrder = hostFee.every(({ upTo }, index) => {
    const before = index === 0 ? 0 : (hostFee[index - 1]?.upTo ?? null);
    return before !== null && (upTo === null || upTo > before);
  });
  if (inOrder && (hostFee.at(-1)?.upTo ?? null) === null) return null;
  return {
    what: 'The host fee',
    why: 'Its bands are out of order, or the last one has an upper limit.',
    remedy: 'Make each band end above the one before it, and leave the last one without a limit.',
  };
}

export const contributionsHandlers: ChangeHandlers<ContributionsChange> = {
  ...pledge.handlers,
  ...amount.handlers,
  ...outside.handlers,
  'contributions/setRules': recordVerb('contributions.rules', {
    called: 'the cash rules',
    fields: {
      proposedProbability: {
        label: 'the probability of proposed contributions',
        show: formatShare,
      },
      pledgedProbability: { label: 'the probability of verbal pledges', show: formatShare },
      hostFee: {
        label: 'the host fee',
        show: (bands) => bandsInWords(bands) || 'none',
      },
      source: { label: 'the source' },
    },
    check: (rules) =>
      firstOf(
        needsShare(rules.proposedProbability, 'The probability of proposed contributions'),
        needsShare(rules.pledgedProbability, 'The probability of verbal pledges'),
        ...rules.hostFee.map(({ share }) => needsShare(share, 'The host fee')),
        ...rules.hostFee.map(({ upTo }) => needsWhole(upTo, 'The upper limit of a band')),
        checkBands(rules),
      ),
  }),
};
