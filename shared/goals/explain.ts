// Why there are so many goals of a kind, and why one is as far and as sure as it is.

import type { GroupId } from '../groups/model.ts';
import { type Explanation, figurePart, gone, inputPart } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import { formatShare } from '../values/share.ts';
import { type GoalCount, goalsOf, standingsOn } from './figures/goals.ts';
import { confidenceText, markOf, progressText, type Standing } from './figures/standing.ts';
import { type CheckIn, type GoalId, type Measure, stateRules } from './model.ts';
import { aimText, stateWords, withUnit } from './words.ts';

export type GoalsAddress =
  | {
      readonly feature: 'goals';
      readonly figure: 'count';
      readonly of: GoalCount;
      /** Null is all groups. */
      readonly group: GroupId | null;
      readonly asOf: PlainDate;
    }
  | {
      readonly feature: 'goals';
      readonly figure: 'standing' | 'progress' | 'confidence';
      readonly entity: GoalId;
      readonly asOf: PlainDate;
    };

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly goals: GoalsAddress;
  }
}

const labels: Readonly<Record<GoalCount, string>> = {
  ...stateWords,
  all: 'Goals',
  open: 'Open goals',
  overdue: 'Overdue goals',
  slipping: 'Slipping goals',
  owed: 'Due to the board',
};

const set = 'Goals in this state. Someone set the state; it is not calculated.';
const rules: Readonly<Record<GoalCount, string>> = {
  draft: set,
  proposed: set,
  approved: set,
  inProgress: set,
  done: set,
  dropped: set,
  all: 'Every goal in the plan, in any state.',
  open: 'Goals that are neither done nor dropped.',
  overdue: 'Open goals past their due date. A goal that targets only a release has no due date.',
  slipping: 'Open goals whose confidence fell at the last check-in, or whose target moved later.',
  owed: 'Goals that are proposed, approved or in progress, with nothing delivered to the board by that date.',
};

function goalPart({ goal, ...standing }: Standing, asOf: PlainDate) {
  const why = [
    ...standing.slips,
    ...(standing.overdue ? [`Target: ${aimText(standing.aim)}.`] : []),
  ];
  const address = { feature: 'goals', figure: 'standing', entity: goal.id, asOf } as const;
  return figurePart(goal.name, markOf({ goal, ...standing }).text, address, why.join(' ') || null);
}

function countOf(
  plan: Plan,
  { of, group, asOf }: Extract<GoalsAddress, { figure: 'count' }>,
): Explanation {
  const some = goalsOf(standingsOn(plan.goals, asOf), of, group);
  const where = group === null ? '' : `, ${find(plan.groups.groups, group)?.name ?? 'no group'}`;
  return {
    label: `${labels[of]}${where}, ${formatDate(asOf)}`,
    value: String(some.length),
    rule: rules[of],
    parts: some.map((one) => goalPart(one, asOf)),
  };
}

function ruleOfProgress({ goal: { state, measure } }: Standing): string {
  if (stateRules[state].done) return 'A goal that is done counts as fully reached.';
  return measureRules[measure.type];
}

const measureRules: Readonly<Record<Measure['type'], string>> = {
  none: 'The goal has no measure, so its progress is unknown.',
  number: 'How far the last value is from the start to the target, from 0% to 100%.',
  milestones: 'The milestones reached by that date, out of all milestones.',
};

function valueText({ value }: CheckIn, measure: Measure): string {
  if (value === null) return 'no value';
  return withUnit(value, measure.type === 'number' ? measure.unit : null);
}

function progressParts({ goal: { measure, source }, checkIns }: Standing) {
  switch (measure.type) {
    case 'none':
      return [];
    case 'milestones':
      return measure.milestones.map(({ name, done }) =>
        inputPart(name, done === null ? 'not reached' : formatDate(done), null, source),
      );
    case 'number':
      return [
        inputPart('Start', withUnit(measure.start, measure.unit), null, source),
        inputPart('Target', withUnit(measure.target, measure.unit), null, source),
        ...checkIns
          .filter(({ value }) => value !== null)
          .map((one) => inputPart(formatDate(one.on), valueText(one, measure), null, one.note)),
      ];
  }
}

function progressOf(one: Standing): Explanation {
  return {
    label: `Progress of “${one.goal.name}”`,
    value: progressText(one.progress),
    rule: ruleOfProgress(one),
    parts: progressParts(one),
  };
}

function confidenceOf({ goal, checkIns, confidence }: Standing): Explanation {
  return {
    label: `Confidence in “${goal.name}”`,
    value: confidenceText(confidence),
    rule: 'From the last check-in by that date: how sure someone was that the goal will meet its target.',
    parts: checkIns.flatMap((one) =>
      one.confidence === null
        ? []
        : [inputPart(formatDate(one.on), formatShare(one.confidence), null, one.note)],
    ),
  };
}

function standingExplained(one: Standing, asOf: PlainDate): Explanation {
  const { goal, slips, progress, confidence } = one;
  const of = (figure: 'progress' | 'confidence') =>
    ({ feature: 'goals', figure, entity: goal.id, asOf }) as const;
  return {
    label: `“${goal.name}” on ${formatDate(asOf)}`,
    value: markOf(one).text,
    rule: 'Overdue if its due date has passed; slipping if confidence fell or the target moved later; on track if the last confidence is 50% or more, at risk if it is lower; otherwise the state that someone set.',
    parts: [
      inputPart('State', stateWords[goal.state], null, goal.source),
      ...goal.aims.map((aim) => inputPart('Target', aimText(aim), null, aim.reason)),
      ...slips.map((why) => inputPart('Slipping', why, null, null)),
      figurePart('Progress', progressText(progress), of('progress')),
      figurePart('Confidence', confidenceText(confidence), of('confidence')),
    ],
  };
}

export function explainGoals(plan: Plan, address: GoalsAddress): Explanation {
  if (address.figure === 'count') return countOf(plan, address);
  const { entity, figure, asOf } = address;
  const one = standingsOn(plan.goals, asOf).find(({ goal }) => goal.id === entity);
  if (!one) return gone('goal');
  switch (figure) {
    case 'progress':
      return progressOf(one);
    case 'confidence':
      return confidenceOf(one);
    case 'standing':
      return standingExplained(one, asOf);
  }
}
