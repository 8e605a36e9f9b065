// Changes of the cash: its terms, and commitments, refused above the commitment limit.

import type { ActivityId, LineId } from '../cost/model.ts';
import type { ChangeHandler, ChangeHandlers } from '../kernel/handler.ts';
import type { Plan } from '../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../kernel/recordVerb.ts';
import { nameOf } from '../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../kernel/verbs.ts';
import {
  firstOf,
  needsDay,
  needsName,
  needsPeriod,
  needsWhole,
  needsYear,
} from '../values/check.ts';
import { formatDate } from '../values/date.ts';
import { formatFte } from '../values/fte.ts';
import { formatMoney, type Money } from '../values/money.ts';
import { no, type Refusal } from '../values/result.ts';
import { commitmentRefusal } from './figures/commitmentLimit.ts';
import type { CashTerms, Commitment, Least } from './model.ts';
import { leastText } from './words/words.ts';

export type CashChange =
  | RecordChange<'cash/setTerms', CashTerms>
  | EntityChange<'cash', 'Commitment', Commitment>;

declare module '../kernel/change.ts' {
  interface ChangeTypes {
    readonly cash: CashChange;
  }
}

const money = (amount: Money | null) => (amount === null ? 'none' : formatMoney(amount));

function needsMonths(value: number): Refusal | null {
  if (Number.isInteger(value) && value >= 1 && value <= 120) return null;
  const why = `${value} is not a whole number of months from 1 to 120.`;
  return { what: 'The operating reserve target', why, remedy: 'Type 1 to 120.' };
}

function checkLeast(least: Least): Refusal | null {
  switch (least.of) {
    case 'nothing':
      return null;
    case 'amount':
      return needsWhole(least.amount, 'The operating reserve target');
    case 'months':
      return needsMonths(least.months);
  }
}

function checkTerms({ opening, openingOn, least }: CashTerms): Refusal | null {
  return firstOf(
    needsWhole(opening, 'The opening cash'),
    needsDay(openingOn, 'The date of the opening cash'),
    checkLeast(least),
  );
}

// Either an amount is agreed, or people are hired at a rate.
function checkSize({ name, amount, fte, rate }: Commitment): Refusal | null {
  const hires = fte !== null && rate !== null;
  if (amount === null ? hires : fte === null && rate === null) return null;
  return {
    what: `The size of “${name}”`,
    why: 'It must be either an amount, or FTE and a cost per FTE.',
    remedy: 'Type an amount, or the FTE and the cost per FTE.',
  };
}

// A line says the activity too: two could disagree.
function checkPurpose({ name, line, activity }: Commitment): Refusal | null {
  if (line === null || activity === null) return null;
  return {
    what: `The purpose of “${name}”`,
    why: 'It pays for both a cost line and an activity.',
    remedy: 'Choose the line or the whole activity.',
  };
}

function checkCommitment(one: Commitment): Refusal | null {
  const named = `“${one.name}”`;
  return firstOf(
    needsName(one.name, 'commitment'),
    needsWhole(one.amount, `The amount of ${named}`),
    needsWhole(one.fte, `The FTE of ${named}`),
    needsWhole(one.rate, `The cost per FTE of ${named}`),
    needsYear(one.firstYear, `The first year of ${named}`),
    needsYear(one.lastYear, `The last year of ${named}`),
    needsPeriod(one.firstYear, one.lastYear, `The years of ${named}`),
    checkSize(one),
    checkPurpose(one),
  );
}

const pointsTo =
  (path: 'cost.lines' | 'cost.activities') =>
  (id: LineId | ActivityId | null, plan: Plan): string =>
    id === null ? 'none' : `“${nameOf(plan, path, id)}”`;

const commitment = entityVerbs('cash.commitments', 'Commitment', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    line: { label: 'the cost line', show: pointsTo('cost.lines') },
    activity: { label: 'the activity', show: pointsTo('cost.activities') },
    firstYear: { label: 'the first year', show: String },
    lastYear: { label: 'the last year', show: String },
    amount: { label: 'the amount', show: money },
    fte: { label: 'the FTE', show: (fte) => (fte === null ? 'none' : formatFte(fte)) },
    rate: { label: 'the cost per FTE', show: money },
    source: { label: 'the source' },
  },
  check: checkCommitment,
  // What is promised stays promised when the model no longer has a line for it.
  whenRemoved: () => ({ line: null, activity: null }),
});

/** The same handler, refused with its sum where it would commit more than is raised. */
function withinLimit<C>(
  handler: ChangeHandler<C>,
  nameIn: (plan: Plan, change: C) => string,
): ChangeHandler<C> {
  return {
    describe: (plan, change) => handler.describe(plan, change),
    apply(plan, change) {
      const done = handler.apply(plan, change);
      if (!done.ok) return done;
      const what = `Committing “${nameIn(done.value, change)}”`;
      const refusal = commitmentRefusal(plan, done.value, what);
      return refusal ? no(refusal) : done;
    },
  };
}

export const cashHandlers: ChangeHandlers<CashChange> = {
  'cash/setTerms': recordVerb('cash.terms', {
    called: 'the cash plan',
    fields: {
      opening: {
        label: 'the opening cash',
        show: (opening) => (opening === null ? 'not recorded' : formatMoney(opening)),
      },
      openingOn: {
        label: 'the date of the opening cash',
        show: (day) => (day === null ? 'not recorded' : formatDate(day)),
      },
      openingSource: { label: 'the source of the opening cash' },
      least: { label: 'the operating reserve target', show: leastText },
      leastSource: { label: 'the source of the operating reserve target' },
    },
    check: checkTerms,
  }),
  'cash/addCommitment': withinLimit(commitment.add, (_, { entity }) => entity.name),
  'cash/setCommitment': withinLimit(commitment.set, (plan, { id }) =>
    nameOf(plan, 'cash.commitments', id),
  ),
  'cash/removeCommitment': commitment.remove,
  'cash/moveCommitment': commitment.move,
};
