// Changes of the cost model: activities and lines, its terms, calibration.

import type { ChangeHandler, ChangeHandlers } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import { firstOf, needsName, needsWhole, needsYear } from '../../values/check.ts';
import { type Fte, formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { at, checkRange, formatRange, type Range } from '../../values/range.ts';
import type { Refusal } from '../../values/result.ts';
import { formatShare } from '../../values/share.ts';
import { type Activity, type CostLine, longestHorizon, type Terms } from '../model.ts';
import { recurrenceText } from '../words.ts';
import { type Calibrate, calibrate } from './calibrate.ts';
import { checkLineBasis, checkRateBasis } from './checkBasis.ts';
import { checkDrawn, checkRelief } from './checkKind.ts';

export type CostChange =
  | RecordChange<'cost/setTerms', Terms>
  | EntityChange<'cost', 'Activity', Activity>
  | EntityChange<'cost', 'Line', CostLine>
  | Calibrate;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly cost: CostChange;
  }
}

const moneyRange = (range: Range<Money> | null) =>
  range === null ? 'unknown' : formatRange(range, formatMoney);
const fteRange = (range: Range<Fte> | null) =>
  range === null ? 'unknown' : formatRange(range, formatFte);

function checkAmounts(range: Range | null, what: string): Refusal | null {
  if (range === null) return null;
  const checked = checkRange(range, what);
  if (!checked.ok) return checked.no;
  return firstOf(
    needsWhole(range.low, what),
    needsWhole(range.high, what),
    needsWhole(range.likely ?? null, what),
  );
}

function checkRecurrence(line: CostLine): Refusal | null {
  const { years } = line.recurrence;
  if (Number.isInteger(years) && years >= 1 && years <= 100) return null;
  return {
    what: `The recurrence of “${line.name}”`,
    why: `It cannot recur every ${years} years.`,
    remedy: 'Type a whole number of years from 1 to 100.',
  };
}

function checkLine(line: CostLine, plan: Plan): Refusal | null {
  const named = `“${line.name}”`;
  return firstOf(
    needsName(line.name, 'cost line'),
    checkAmounts(line.fte, `The FTE of ${named}`),
    checkAmounts(line.rate, `The cost per FTE of ${named}`),
    checkAmounts(line.amount, `The amount of ${named}`),
    needsYear(line.firstYear, `The first year of ${named}`),
    checkRecurrence(line),
    checkLineBasis(line),
    checkRelief(line, plan),
    checkDrawn(line, plan),
  );
}

function checkTerms(terms: Terms): Refusal | null {
  if (!Number.isInteger(terms.years) || terms.years < 1 || terms.years > longestHorizon) {
    return {
      what: 'The number of years',
      why: `${terms.years} is not a whole number from 1 to ${longestHorizon}.`,
      remedy: `Type 1 to ${longestHorizon}.`,
    };
  }
  const rates = [terms.staffEscalation, terms.fixedEscalation];
  if (rates.some((rate) => !(rate > -1 && rate <= 10))) {
    return { what: 'Escalation', why: 'It is out of range.', remedy: 'Type a rate such as 3%.' };
  }
  return firstOf(
    needsYear(terms.startYear, 'The start year'),
    checkAmounts(terms.rate.amount, 'The cost per FTE'),
    checkRateBasis(terms.rate),
  );
}

const activity = entityVerbs('cost.activities', 'Activity', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    source: { label: 'the source' },
    testing: {
      label: 'whether it is testing',
      show: (testing) => (testing ? 'testing' : 'not testing'),
    },
  },
  check: (one) => needsName(one.name, 'activity'),
});

const solvedText = (solved: CostLine['solved']): string =>
  solved === null
    ? 'none'
    : `so that the ${solved.end} total is ${formatMoney(solved.target)}: ${solved.equation}`;

const line = entityVerbs('cost.lines', 'Line', {
  fields: {
    activity: {
      label: 'the activity',
      show: (id, plan) => `“${nameOf(plan, 'cost.activities', id)}”`,
    },
    name: { label: 'the name', show: (name) => `“${name}”` },
    kind: { label: 'the kind', show: String },
    fte: { label: 'the FTE', show: fteRange },
    rate: {
      label: 'the cost per FTE',

      show: (rate) => (rate === null ? 'that of the plan' : moneyRange(rate)),
    },
    amount: { label: 'the amount', show: moneyRange },
    recurrence: {
      label: 'the recurrence',
      show: recurrenceText,
    },
    firstYear: {
      label: 'the first year',
      show: (year) => (year === null ? 'the start of the plan' : String(year)),
    },
    basis: { label: 'the basis', show: String },
    solved: { label: 'the calibration', show: solvedText },
    note: { label: 'the note' },
  },
  check: checkLine,
});

/** A range that moves its midpoint, with that as its likely value: for the sentence alone. */
function withMoved<T extends number>(before: Range<T> | null, after: Range<T>): Range<T> {
  if (before === null || before.likely !== undefined || after.likely !== undefined) return after;
  const likely = at(after, 'likely');
  return likely === at(before, 'likely') ? after : { ...after, likely };
}

type LineSet = Partial<Omit<CostLine, 'id'>>;

function saidOfLine(plan: Plan, id: CostLine['id'], set: LineSet): LineSet {
  const before = find(plan.cost.lines, id);
  if (!before) return set;
  const { fte, rate, amount } = set;
  return {
    ...set,
    ...(fte && { fte: withMoved(before.fte, fte) }),
    ...(rate && { rate: withMoved(before.rate, rate) }),
    ...(amount && { amount: withMoved(before.amount, amount) }),
  };
}

type SetLine = Extract<CostChange, { type: 'cost/setLine' }>;

const setLine: ChangeHandler<SetLine> = {
  apply: (plan, change) => line.set.apply(plan, change),
  describe: (plan, change) =>
    line.set.describe(plan, { ...change, set: saidOfLine(plan, change.id, change.set) }),
};

type SetTerms = Extract<CostChange, { type: 'cost/setTerms' }>;

function saidOfTerms({ cost }: Plan, set: SetTerms['set']): SetTerms['set'] {
  const { rate } = set;
  if (!rate?.amount) return set;
  return { ...set, rate: { ...rate, amount: withMoved(cost.terms.rate.amount, rate.amount) } };
}

const terms: ChangeHandler<SetTerms> = recordVerb('cost.terms', {
  called: 'the cost model',
  fields: {
    startYear: { label: 'the start year', show: String },
    years: { label: 'the number of years', show: String },
    rate: {
      label: 'the loaded cost per FTE',

      show: ({ amount }) => moneyRange(amount),
    },
    staffEscalation: { label: 'the staff escalation', show: formatShare },
    fixedEscalation: { label: 'the fixed-cost escalation', show: formatShare },
  },
  check: checkTerms,
});

export const costHandlers: ChangeHandlers<CostChange> = {
  'cost/setTerms': {
    apply: (plan, change) => terms.apply(plan, change),
    describe: (plan, change) =>
      terms.describe(plan, { ...change, set: saidOfTerms(plan, change.set) }),
  },
  ...activity.handlers,
  ...line.handlers,
  'cost/setLine': setLine,
  'cost/calibrate': calibrate,
};
