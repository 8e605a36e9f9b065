// A term is in a seat of its rule: that of a member, or a number that the rule can give.
import type { Plan } from '../../kernel/plan.ts';
import { grouping } from '../../values/grouping.ts';
import { find } from '../../values/id.ts';
import type { Refusal } from '../../values/result.ts';
import {
  type ElectedCount,
  isPerMember,
  knownKind,
  type SeatRule,
  type SeatTerm,
} from '../model.ts';

/** The most seats that a count gives, however many members there are. */
function mostSeats(count: ElectedCount): number {
  switch (count.type) {
    case 'fixed':
      return count.seats;
    case 'steps':
      return Math.max(0, ...count.steps.map(({ seats }) => seats));
    case 'onePer':
      return count.maximum;
  }
}

type Misfit = Pick<Refusal, 'why' | 'remedy'>;

// A rule may have given more seats before: one beyond its number lapses when its term ends, so that
// only a term without an end would stay for ever.
function misfitNumber({ number, to }: SeatTerm, count: ElectedCount): Misfit | null {
  const most = mostSeats(count);
  if (number === null || number <= most || to !== null) return null;
  return {
    why: `It is in seat ${number}, but the rule gives at most ${most}.`,
    remedy: `Choose a seat from 1 to ${most}, or enter the last day of the term.`,
  };
}

// Former members keep the terms that they had, so that having held the tier is enough.
function misfitMember(term: SeatTerm, { kind, name }: SeatRule, { members }: Plan): Misfit | null {
  const member = find(members.roll, term.member);
  if (!member || !isPerMember(kind) || member.tiers.some(({ tier }) => tier === kind.tier))
    return null;
  const tier = find(members.tiers, kind.tier)?.name ?? name;
  return {
    why: `“${name}” gives the members of “${tier}” a seat, but “${member.name}” was never one.`,
    remedy: 'Choose a member who was, or first record when it was in that tier.',
  };
}

function misfit(term: SeatTerm, rule: SeatRule, plan: Plan): Misfit | null {
  const { kind, name } = rule;
  const known = knownKind(kind);
  switch (known?.type) {
    case undefined:
      return null;
    case 'perMember':
      if (term.member !== null) return misfitMember(term, rule, plan);
      return {
        why: `“${name}” gives each member a seat, but the term is in a numbered seat.`,
        remedy: 'Choose the member whose seat it is.',
      };
    case 'elected':
      if (term.member === null) return misfitNumber(term, known.count);
      return {
        why: `The seats of “${name}” are elected, but the term is in a member’s seat.`,
        remedy: 'Choose the number of the seat.',
      };
  }
}

/** Refuses a term in a seat that its rule does not give. */
export function needsSeatOfRule(term: SeatTerm, plan: Plan): Refusal | null {
  const rule = find(plan.governance.seatRules, term.rule);
  const found = rule && misfit(term, rule, plan);
  return found ? { what: 'The seat', ...found } : null;
}

const ofRule = grouping(({ rule }: SeatTerm) => rule);

/** Refuses a rule that its terms do not fit, which are recorded in other seats. */
export function fitsItsTerms(rule: SeatRule, plan: Plan): Refusal | null {
  for (const term of ofRule(plan.governance.seatTerms, rule.id)) {
    const found = misfit(term, rule, plan);
    if (!found) continue;
    const who = term.holder === null ? 'A term' : `The term of ${term.holder}`;
    return {
      what: `The seats of “${rule.name}”`,
      why: `${who} does not match them. ${found.why}`,
      remedy: 'Keep the rule unchanged, end or remove that term first, or add another rule.',
    };
  }
  return null;
}
