// Changes of the board: seat rules, terms of seats, offices, officers, and quorum.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import type { MemberId } from '../../members/model.ts';
import {
  firstOf,
  largestCount,
  needsCount,
  needsDay,
  needsName,
  needsPeriod,
} from '../../values/check.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import type { Refusal } from '../../values/result.ts';
import type { ElectedCount, Office, OfficerTerm, Quorum, SeatRule, SeatTerm } from '../model.ts';
import { knownKind, type SeatKind } from '../model.ts';
import { comparisonWords, quorumSeatWords } from '../words/quorum.ts';
import { needsOneState, needsOtherOffices, needsTiersOnce } from './contradictions.ts';
import { needsOwnTimeInOffice, needsOwnTimeInSeat } from './overlaps.ts';
import { fitsItsTerms, needsSeatOfRule } from './seatOfRule.ts';

export type GovernanceChange =
  | EntityChange<'governance', 'SeatRule', SeatRule>
  | EntityChange<'governance', 'SeatTerm', SeatTerm>
  | EntityChange<'governance', 'Office', Office>
  | EntityChange<'governance', 'OfficerTerm', OfficerTerm>
  | RecordChange<'governance/setQuorum', Quorum>;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly governance: GovernanceChange;
  }
}

const text = (value: string | null) => (value === null ? 'none' : `“${value}”`);
const day = (value: PlainDate | null) => (value === null ? 'not recorded' : formatDate(value));

const outOfOrder: Refusal = {
  what: 'The number of elected seats',
  why: 'The minimum is above the maximum, or the steps are out of order.',
  remedy: 'Put the smaller number first.',
};

function checkCount(count: ElectedCount): Refusal | null {
  const { what } = outOfOrder;
  switch (count.type) {
    case 'fixed':
      return needsCount(count.seats, what);
    case 'steps':
      return checkSteps(count.steps);
    case 'onePer':
      return firstOf(
        needsCount(count.members, 'The number of members per seat', 1),
        needsCount(count.minimum, what),
        needsCount(count.maximum, what),
        count.minimum <= count.maximum ? null : outOfOrder,
      );
  }
}

function checkSteps(steps: Extract<ElectedCount, { type: 'steps' }>['steps']): Refusal | null {
  const inOrder = steps.every((step, index) => (steps[index - 1]?.members ?? -1) < step.members);
  return firstOf(
    ...steps.map(({ members }) => needsCount(members, 'The number of members in a step')),
    ...steps.map(({ seats }) => needsCount(seats, outOfOrder.what)),
    inOrder ? null : outOfOrder,
  );
}

function checkKind(kind: SeatKind): Refusal | null {
  const known = knownKind(kind);
  switch (known?.type) {
    case undefined:
    case 'perMember':
      return null;
    case 'elected':
      return firstOf(checkCount(known.count), needsTiersOnce(kind));
  }
}

/** What is left of a kind without a tier; null where the seats go with it. */
function kindWithout(kind: SeatKind, id: string): SeatKind | null {
  const known = knownKind(kind);
  switch (known?.type) {
    case undefined:
    case 'perMember':
      return null;
    case 'elected': {
      const tiers = known.tiers.filter((tier) => tier !== id);
      return tiers.length === 0 ? null : { ...known, tiers };
    }
  }
}

const seatRule = entityVerbs('governance.seatRules', 'SeatRule', {
  fields: {
    name: { label: 'the name', show: text },
    kind: { label: 'who gets the seats' },
    cap: { label: 'the seat limit', show: (cap) => (cap === null ? 'none' : String(cap)) },
    source: { label: 'the source' },
  },
  check: (rule, plan) =>
    firstOf(
      needsName(rule.name, 'seat rule'),
      needsCount(rule.cap, 'The maximum number of seats'),
      checkKind(rule.kind),
      fitsItsTerms(rule, plan),
    ),
  whenRemoved: ({ kind }, { id }) => {
    const left = kindWithout(kind, id);
    return left && { kind: left };
  },
});

function checkSeatTerm(term: SeatTerm, plan: Plan): Refusal | null {
  return firstOf(
    needsDay(term.from, 'The first day of the term'),
    needsDay(term.to, 'The last day of the term'),
    needsPeriod(term.from, term.to, 'The term'),
    needsCount(term.number, 'The number of the seat', 1),
    (term.member === null) === (term.number === null)
      ? {
          what: 'The seat',
          why: 'It must be either a member’s seat or a numbered elected seat.',
          remedy: 'Choose one of the two.',
        }
      : null,
    needsOneState(term),
    needsSeatOfRule(term, plan),
    needsOwnTimeInSeat(term, plan),
  );
}

const memberText = (id: MemberId | null, plan: Plan) =>
  text(id && nameOf(plan, 'members.roll', id));

const seatTerm = entityVerbs('governance.seatTerms', 'SeatTerm', {
  names: ['holder', 'alternate'],
  fields: {
    rule: {
      label: 'the seat rule',
      show: (rule, plan) => text(nameOf(plan, 'governance.seatRules', rule)),
    },
    member: { label: 'the member', show: memberText },
    number: { label: 'the number of the seat', show: String },
    state: { label: 'the state', show: String },
    holder: { label: 'the director', show: text },
    employer: { label: 'the employer of the director', show: memberText },
    alternate: { label: 'the alternate', show: text },
    from: { label: 'the first day', show: day },
    to: { label: 'the last day', show: day },
    source: { label: 'the source' },
  },
  check: checkSeatTerm,
  whenRemoved: (term, { id }) =>
    term.member === id || term.employer !== id ? null : { employer: null },
});

const office = entityVerbs('governance.offices', 'Office', {
  fields: {
    name: { label: 'the name', show: text },
    mustHoldSeat: { label: 'the board-seat requirement', show: (on) => (on ? 'on' : 'off') },
    notWith: {
      label: 'the incompatible offices',
      show: (ids, plan) =>
        ids.map((id) => text(nameOf(plan, 'governance.offices', id))).join(', ') || 'none',
    },
    source: { label: 'the source' },
  },
  check: (one) => firstOf(needsName(one.name, 'office'), needsOtherOffices(one)),
  whenRemoved: ({ notWith }, { id }) => ({ notWith: notWith.filter((other) => other !== id) }),
});

const officerTerm = entityVerbs('governance.officerTerms', 'OfficerTerm', {
  names: ['holder'],
  fields: {
    office: {
      label: 'the office',
      show: (one, plan) => text(nameOf(plan, 'governance.offices', one)),
    },
    holder: { label: 'the officer', show: text },
    from: { label: 'the first day', show: day },
    to: { label: 'the last day', show: day },
    source: { label: 'the source' },
  },
  check: (term, plan) =>
    firstOf(
      needsDay(term.from, 'The first day of the term'),
      needsDay(term.to, 'The last day of the term'),
      needsPeriod(term.from, term.to, 'The term'),
      needsOwnTimeInOffice(term, plan),
    ),
});

/** A quorum of nothing would let an empty room decide, and more than all never meets. */
function checkReach({ comparison, numerator, denominator }: Quorum): Refusal | null {
  const isNothing = comparison === 'atLeast' && numerator === 0;
  const isBeyond = comparison === 'moreThan' && numerator === denominator;
  if (!isNothing && !isBeyond) return null;
  return {
    what: 'Quorum',
    why: isNothing
      ? 'No one would have to be present.'
      : 'No meeting can have more than all seats present.',
    remedy: isNothing
      ? 'Type at least 1, such as 1 of 2.'
      : 'Choose “at least”, or a smaller fraction.',
  };
}

function checkQuorum(quorum: Quorum): Refusal | null {
  const { numerator, denominator } = quorum;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  const fits = numerator >= 0 && denominator > 0 && denominator <= largestCount;
  if (whole && fits && numerator <= denominator) return checkReach(quorum);
  return {
    what: 'Quorum',
    why: `${numerator} of ${denominator} isn’t a valid fraction of the seats.`,
    remedy: 'Type a fraction from 0 to 1 in whole numbers, such as 1 of 2 or 2 of 3.',
  };
}

export const governanceHandlers: ChangeHandlers<GovernanceChange> = {
  ...seatRule.handlers,
  ...seatTerm.handlers,
  ...office.handlers,
  ...officerTerm.handlers,
  'governance/setQuorum': recordVerb('governance.quorum', {
    called: 'quorum',
    fields: {
      comparison: {
        label: 'the comparison',
        show: (one) => comparisonWords[one],
      },
      numerator: { label: 'the numerator', show: String },
      denominator: { label: 'the denominator', show: String },
      of: {
        label: 'the base',
        show: (one) => quorumSeatWords[one],
      },
      eachClass: { label: 'the count in each class', show: (on) => (on ? 'on' : 'off') },
      source: { label: 'the source' },
    },
    check: checkQuorum,
  }),
};
