// The tables of what a goal has several of: aims, milestones, check-ins, deliveries and links.
import type { Contribution } from '../../contributions/model.ts';
import type { CostLine } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { bodyOf, share, type TableDefinition } from '../../kernel/table.ts';
import { find } from '../../values/id.ts';
import type { CheckIn, Goal } from '../model.ts';

interface PartRow<P> {
  readonly goal: Goal;
  readonly part: P;
  /** From 1, within its goal. */
  readonly place: number;
}

function partsOf<P>(plan: Plan, read: (goal: Goal) => readonly P[]): readonly PartRow<P>[] {
  return plan.goals.goals.flatMap((goal) =>
    read(goal).map((part, at) => ({ goal, part, place: at + 1 })),
  );
}

export const goalAimsTable: TableDefinition = {
  name: 'goal-aims',
  lists: true,
  title: () => 'Targets of the goals, earliest first',
  body(plan) {
    return bodyOf(
      partsOf(plan, ({ aims }) => aims),
      [
        ['Goal', ({ goal }) => goal.name],
        ['No.', ({ place }) => place],
        ['Release', ({ part }) => part.release],
        ['Due', ({ part }) => part.due],
        ['Since', ({ part }) => part.since],
        ['Reason', ({ part }) => part.reason],
      ],
    );
  },
};

const milestonesOf = ({ measure }: Goal) =>
  measure.type === 'milestones' ? measure.milestones : [];

export const milestonesTable: TableDefinition = {
  name: 'milestones',
  lists: true,
  title: () => 'Milestones of the goals',
  body(plan) {
    return bodyOf(partsOf(plan, milestonesOf), [
      ['Goal', ({ goal }) => goal.name],
      ['No.', ({ place }) => place],
      ['Milestone', ({ part }) => part.name],
      ['Reached on', ({ part }) => part.done],
    ]);
  },
};

export const checkInsTable: TableDefinition = {
  name: 'check-ins',
  lists: true,
  title: () => 'Check-ins on goals',
  body(plan) {
    return bodyOf(plan.goals.checkIns, [
      ['Goal', (one: CheckIn) => find(plan.goals.goals, one.goal)?.name ?? null],
      ['Day', (one) => one.on],
      ['Value', (one) => one.value],
      ['Confidence', (one) => share(one.confidence)],
      ['Note', (one) => one.note],
      ['ID', ({ id }) => id],
    ]);
  },
};

export const deliveriesTable: TableDefinition = {
  name: 'deliveries',
  lists: true,
  title: () => 'Deliveries to the board',
  body(plan) {
    return bodyOf(
      partsOf(plan, ({ deliveries }) => deliveries),
      [
        ['Goal', ({ goal }) => goal.name],
        ['No.', ({ place }) => place],
        ['Delivered', ({ part }) => part.what],
        ['Delivered on', ({ part }) => part.on],
        ['Answer of the board', ({ part }) => part.answer],
        ['Answered on', ({ part }) => part.answeredOn],
      ],
    );
  },
};

interface GoalLink {
  readonly goal: Goal;
  readonly line: CostLine | null;
  readonly pledge: Contribution | null;
}

function linksOf(plan: Plan, goal: Goal): readonly GoalLink[] {
  const lines = goal.lines.map((id) => find(plan.cost.lines, id) ?? null);
  const pledges = goal.pledges.map((id) => find(plan.contributions.pledges, id) ?? null);
  return [
    ...lines.map((line) => ({ goal, line, pledge: null })),
    ...pledges.map((pledge) => ({ goal, line: null, pledge })),
  ];
}

/** A cost line or a contribution in each row. */
export const goalLinksTable: TableDefinition = {
  name: 'goal-links',
  lists: true,
  title: () => 'Cost lines and contributions of the goals',
  body(plan) {
    const { activities } = plan.cost;
    return bodyOf(
      plan.goals.goals.flatMap((goal) => linksOf(plan, goal)),
      [
        ['Goal', ({ goal }) => goal.name],
        ['Activity', ({ line }) => find(activities, line?.activity ?? null)?.name ?? null],
        ['Cost line', ({ line }) => line?.name ?? null],
        ['Contribution', ({ pledge }) => pledge?.name ?? null],
        [
          'Contributor',
          ({ pledge }) =>
            find(plan.members.roll, pledge?.member ?? null)?.name ?? pledge?.giver ?? null,
        ],
      ],
    );
  },
};
