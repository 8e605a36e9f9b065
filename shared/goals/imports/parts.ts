// What a goal has several of, from a file: aims, milestones, deliveries to the board, and links.

import { contributorName } from '../../contributions/figures/contributor.ts';
import type { ContributionId } from '../../contributions/model.ts';
import type { LineId } from '../../cost/model.ts';
import type { Change } from '../../kernel/change.ts';
import { type Importer, type Misfit, misfit } from '../../kernel/importer.ts';
import { countField, dayField, nameField, textField } from '../../kernel/importFields.ts';
import { allNamed, noneNamed, theOne } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Goal, GoalId } from '../model.ts';

const goalField = nameField('Goal', { needed: true, alike: ['name', 'title', 'objective'] });
/** From 1, among the same of its goal. */
const placeField = countField('No.', { alike: ['no', 'number', '#', 'nr'] });

/** All that these files have in common: their rows add to goals that are there. */
const ofGoals = {
  page: 'goals',
  addsTo: 'goals',
  entities: ({ goals }: Plan) => goals.goals,
  keyOf: ({ name }: Goal) => nameKey(name),
  nameOf: ({ name }: Goal) => name,
  add: (entity: Goal): Change => ({ type: 'goals/addGoal', entity, at: null }),
  set: (id: GoalId, set: Partial<Omit<Goal, 'id'>>): Change => ({ type: 'goals/setGoal', id, set }),
};

const keyOfRow = ({ goal }: { readonly goal: string | null }) =>
  goal === null ? null : nameKey(goal);

const noGoal = (name: string | null) => noneNamed('goal', 'goal', name);

/** At its place, from 1; behind all others where the place is beyond them or not said. */
function placed<T>(list: readonly T[], place: number | null, one: T): readonly T[] {
  const at = place === null ? list.length : place - 1;
  return at >= 0 && at < list.length ? list.with(at, one) : [...list, one];
}

const aimFields = {
  goal: goalField,
  place: placeField,
  release: textField('Release', { alike: ['target release', 'version'] }),
  due: dayField('Due', { alike: ['due date', 'deadline', 'target date'] }),
  since: dayField('Since', { alike: ['set on', 'from'] }),
  reason: textField('Reason', { alike: ['why'] }),
};

export const goalAimsImport: Importer<typeof aimFields, Goal> = {
  ...ofGoals,
  name: 'goal-aims',
  noun: 'aim of a goal',
  plural: 'aims of goals',
  fields: aimFields,
  knownBy: ['goal'],
  begin: () => ({
    keyOfRow,
    partOfRow: ({ place }) => place,
    read({ goal, place, release, due, since, reason }, before) {
      if (!before) return noGoal(goal);
      const aims = placed(before.aims, place, { release, due, since, reason });
      return ok({ entity: { ...before, aims } });
    },
  }),
};

const milestoneFields = {
  goal: goalField,
  place: placeField,
  milestone: nameField('Milestone', { needed: true, alike: ['step'] }),
  done: dayField('Reached on', { alike: ['done', 'reached', 'completed'] }),
};

const otherMeasure = 'The goal is measured by a number.';

/** A goal without a measure is measured by milestones from its first one on. */
export const milestonesImport: Importer<typeof milestoneFields, Goal> = {
  ...ofGoals,
  name: 'milestones',
  noun: 'milestone of a goal',
  plural: 'milestones of goals',
  fields: milestoneFields,
  knownBy: ['goal', 'milestone'],
  begin: () => ({
    keyOfRow,
    partOfRow: ({ place }) => place,
    read({ goal, place, milestone, done }, before) {
      if (!before) return noGoal(goal);
      const { measure } = before;
      if (milestone === null) return misfit('milestone', 'It has no milestone.', 'Enter its name.');
      if (measure.type === 'number') {
        return misfit('goal', otherMeasure, 'Change its measure on the Goals page first.');
      }
      const known = measure.type === 'milestones' ? measure.milestones : [];
      const milestones = placed(known, place, { name: milestone, done });
      return ok({ entity: { ...before, measure: { type: 'milestones', milestones } } });
    },
  }),
};

const deliveryFields = {
  goal: goalField,
  place: placeField,
  what: textField('Delivered', { needed: true, alike: ['what', 'delivery', 'deliverable'] }),
  on: dayField('Delivered on', { alike: ['on', 'day', 'date'] }),
  answer: textField('Answer of the board', { alike: ['answer', 'response'] }),
  answeredOn: dayField('Answered on', { alike: ['day of the answer'] }),
};

export const deliveriesImport: Importer<typeof deliveryFields, Goal> = {
  ...ofGoals,
  name: 'deliveries',
  noun: 'delivery to the board',
  plural: 'deliveries to the board',
  fields: deliveryFields,
  knownBy: ['goal', 'what'],
  begin: () => ({
    keyOfRow,
    partOfRow: ({ place }) => place,
    read({ goal, place, what, on, answer, answeredOn }, before) {
      if (!before) return noGoal(goal);
      const one = { what: what ?? '', on, answer, answeredOn };
      const deliveries = placed(before.deliveries, place, one);
      return ok({ entity: { ...before, deliveries } });
    },
  }),
};

const linkFields = {
  goal: goalField,
  activity: nameField('Activity'),
  line: nameField('Cost line', { alike: ['line'] }),
  pledge: nameField('Contribution', { alike: ['pledge', 'gift'] }),
  contributor: nameField('Contributor', { alike: ['giver', 'donor'] }),
};

function lineIn({ cost }: Plan, name: string | null, activity: string | null) {
  if (name === null) return ok(null);
  const lines = allNamed(cost.lines, name);
  const within = new Set(
    activity === null ? [] : allNamed(cost.activities, activity).map(({ id }) => id),
  );
  const found = activity === null ? lines : lines.filter((one) => within.has(one.activity));
  return theOne(found, { field: 'line', noun: 'cost line', plural: 'cost lines', name });
}

function pledgeIn(plan: Plan, name: string | null, contributor: string | null) {
  if (name === null) return ok(null);
  const pledges = allNamed(plan.contributions.pledges, name);
  const found =
    contributor === null
      ? pledges
      : pledges.filter((one) => isSameName(contributorName(plan, one), contributor));
  return theOne(found, { field: 'pledge', noun: 'contribution', plural: 'contributions', name });
}

function withLink<Id extends string>(ids: readonly Id[], id: Id | null): readonly Id[] {
  return id === null || ids.includes(id) ? ids : [...ids, id];
}

interface Linked {
  readonly line: LineId | null;
  readonly pledge: ContributionId | null;
}

function linkedIn(
  plan: Plan,
  row: Readonly<Record<'line' | 'activity' | 'pledge' | 'contributor', string | null>>,
): Result<Linked, Misfit> {
  const line = lineIn(plan, row.line, row.activity);
  if (!line.ok) return line;
  const pledge = pledgeIn(plan, row.pledge, row.contributor);
  if (!pledge.ok) return pledge;
  return ok({ line: line.value?.id ?? null, pledge: pledge.value?.id ?? null });
}

/** A cost line, a contribution or both in each row. */
export const goalLinksImport: Importer<typeof linkFields, Goal> = {
  ...ofGoals,
  name: 'goal-links',
  noun: 'link of a goal',
  plural: 'links of goals',
  fields: linkFields,
  knownBy: ['goal'],
  begin: ({ plan }) => ({
    keyOfRow,
    read(row, before) {
      if (!before) return noGoal(row.goal);
      const linked = linkedIn(plan, row);
      if (!linked.ok) return linked;
      const lines = withLink(before.lines, linked.value.line);
      const pledges = withLink(before.pledges, linked.value.pledge);
      return ok({ entity: { ...before, lines, pledges } });
    },
  }),
};
