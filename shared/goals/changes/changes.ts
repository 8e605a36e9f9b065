// Changes of goals and their check-ins: add, set, remove, move, and setting a new aim.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import { firstOf, needsDay, needsShare } from '../../values/check.ts';
import { formatDate } from '../../values/date.ts';
import type { Refusal } from '../../values/result.ts';
import { formatShare } from '../../values/share.ts';
import type { CheckIn, Goal } from '../model.ts';
import { horizonWords, measureText, stateWords } from '../words.ts';
import { checkGoal } from './check.ts';
import { type Retarget, retarget } from './retarget.ts';

export type GoalsChange =
  | EntityChange<'goals', 'Goal', Goal>
  | EntityChange<'goals', 'CheckIn', CheckIn>
  | Retarget;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly goals: GoalsChange;
  }
}

const text = (value: string | null) => (value === null ? 'none' : `“${value}”`);

function checkCheckIn({ on, value, confidence, note }: CheckIn): Refusal | null {
  const silent = value === null && confidence === null && note === null;
  return firstOf(
    needsDay(on, 'The day'),
    confidence === null ? null : needsShare(confidence, 'The confidence'),
    silent
      ? {
          what: 'The check-in',
          why: 'It is empty.',
          remedy: 'Enter a value, a confidence or a note.',
        }
      : null,
  );
}

const goal = entityVerbs('goals.goals', 'Goal', {
  names: ['owner'],
  fields: {
    name: { label: 'the name', show: text },
    text: { label: 'the text' },
    group: {
      label: 'the working group',
      show: (id, plan) => (id === null ? 'none' : text(nameOf(plan, 'groups.groups', id))),
    },
    owner: { label: 'the owner', show: text },
    horizon: {
      label: 'the horizon',
      show: (one) => (one === null ? 'not recorded' : horizonWords[one].toLowerCase()),
    },
    state: { label: 'the state', show: (state) => stateWords[state].toLowerCase() },
    measure: { label: 'the measure', show: measureText },
    aims: { label: 'the targets' },
    deliveries: { label: 'the deliveries to the board' },
    evidence: { label: 'the evidence' },
    lines: { label: 'the linked cost lines' },
    pledges: { label: 'the linked contributions' },
    source: { label: 'the source' },
  },
  check: checkGoal,
  whenRemoved: ({ group, lines, pledges }, { id }) => ({
    group: group === id ? null : group,
    lines: lines.filter((one) => one !== id),
    pledges: pledges.filter((one) => one !== id),
  }),
});

const checkIn = entityVerbs('goals.checkIns', 'CheckIn', {
  fields: {
    goal: { label: 'the goal', show: (id, plan) => text(nameOf(plan, 'goals.goals', id)) },
    on: { label: 'the date', show: formatDate },
    value: { label: 'the value', show: (value) => (value === null ? 'none' : String(value)) },
    confidence: {
      label: 'the confidence',
      show: (share) => (share === null ? 'none' : formatShare(share)),
    },
    note: { label: 'the note' },
  },
  check: checkCheckIn,
});

export const goalsHandlers: ChangeHandlers<GoalsChange> = {
  ...goal.handlers,
  ...checkIn.handlers,
  'goals/retarget': retarget,
};
