// The four steps of the path forward, each derived from the facts that fulfil it.
import {
  type Contribution,
  type ContributionKind,
  contributionKinds,
  isSure,
} from '../contributions/model.ts';
import { kindsInWords } from '../contributions/words/kinds.ts';
import type { ActivityId } from '../cost/model.ts';
import { type Goal, stateRules } from '../goals/model.ts';
import type { Plan } from '../kernel/plan.ts';
import { find } from '../values/id.ts';

/** An entity of the plan that fulfills a part of a step. */
export interface StepFact {
  readonly in: 'goals.goals' | 'contributions.pledges';
  readonly id: string;
  readonly name: string;
}

/** Source of the steps: slides, *Path forward*. */
export interface Step {
  readonly name: string;
  readonly state: 'not started' | 'started' | 'done';
  /** What fulfils it, or what it still needs. */
  readonly because: string;
  readonly facts: readonly StepFact[];
  /** Pages on which what it still needs is entered; none where the plan has no place for that yet. */
  readonly places: readonly ('contributions' | 'cost' | 'goals')[];
}

// Motions, contracts and releases are not in the plan yet, so no fact can fulfil steps 1, 2 and 4: each
// says what it needs. An amount that somebody typed is no decision of the board.
function amountStep(plan: Plan): Step {
  const typed = plan.contributions.amounts.some(({ amount }) => amount > 0);
  return {
    name: 'Decide the amount to contribute toward the cost',
    state: 'not started',
    because: typed
      ? 'needs the passed motion behind the amount entered'
      : 'needs a passed motion that sets an amount above 0',
    facts: [],
    places: ['contributions'],
  };
}

/** The activity that people relieve by their line, or that hardware is given for. */
function activityOf(plan: Plan, { line, activity }: Contribution): ActivityId | null {
  return find(plan.cost.lines, line)?.activity ?? activity;
}

/** What the working group needs to test: a kind that is added says whether it is that. */
const helpsTesting: Readonly<Record<ContributionKind, boolean>> = {
  cash: false,
  people: true,
  hardware: true,
  hosting: false,
};

const testingKinds = contributionKinds.filter((kind) => helpsTesting[kind]);

/** People and hardware for testing, however sure. */
function forTesting(plan: Plan): readonly Contribution[] {
  const testing = new Set(plan.cost.activities.filter((one) => one.testing).map(({ id }) => id));
  return plan.contributions.pledges.filter((pledge) => {
    const activity = activityOf(plan, pledge);
    return helpsTesting[pledge.kind] && activity !== null && testing.has(activity);
  });
}

function isOnTesting(plan: Plan, goal: Goal, given: readonly Contribution[]): boolean {
  const onLine = goal.lines.some((id) => {
    const activity = find(plan.cost.lines, id)?.activity ?? null;
    return find(plan.cost.activities, activity)?.testing === true;
  });
  return onLine || goal.pledges.some((id) => find(given, id) !== undefined);
}

const missing = {
  activity: 'needs a cost model activity marked as testing',
  goal: 'needs an approved goal linked to testing, or a passed motion',
  people: `needs ${kindsInWords(testingKinds, 'or')} committed to testing`,
} as const;

const named = (facts: readonly StepFact[]) => facts.map(({ name }) => `“${name}”`).join(', ');

/** Derived from links and never from the words in a name. Half of it is a start. */
function testingStep(plan: Plan): Step {
  const name = 'Empower the working group to tackle testing';
  if (!plan.cost.activities.some(({ testing }) => testing)) {
    return {
      name,
      state: 'not started',
      because: missing.activity,
      facts: [],
      places: ['cost'],
    };
  }
  const given = forTesting(plan);
  const goals = plan.goals.goals
    .filter((one) => one.group !== null && stateRules[one.state].approved)
    .filter((one) => isOnTesting(plan, one, given))
    .map((one): StepFact => ({ in: 'goals.goals', id: one.id, name: one.name }));
  const committed = given
    .filter(isSure)
    .map((one): StepFact => ({ in: 'contributions.pledges', id: one.id, name: one.name }));
  const parts = [
    goals.length === 0 ? missing.goal : `given by ${named(goals)}`,
    committed.length === 0 ? missing.people : `committed: ${named(committed)}`,
  ];
  const reached = [goals, committed].filter(({ length }) => length > 0).length;
  const state = (['not started', 'started', 'done'] as const)[reached] ?? 'done';
  const places = [
    ...(goals.length === 0 ? (['goals'] as const) : []),
    ...(committed.length === 0 ? (['contributions'] as const) : []),
  ];
  return { name, state, because: parts.join('; '), facts: [...goals, ...committed], places };
}

export function pathForward(plan: Plan): readonly Step[] {
  return [
    amountStep(plan),
    {
      name: 'Let a contract for maintaining the community tree',
      state: 'not started',
      because: 'needs an awarded contract',
      facts: [],
      places: [],
    },
    testingStep(plan),
    {
      name: 'Start immediately',
      state: 'not started',
      because: 'needs the first phase of a release under this model',
      facts: [],
      places: [],
    },
  ];
}
