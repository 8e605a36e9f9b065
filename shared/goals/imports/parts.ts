// What a goal has several of, from a file: aims, milestones, deliveries to the board, and links.

import { contributorName } from '../../contributions/figures/contributor.ts';
import type { Contribution, ContributionId } from '../../contributions/model.ts';
import { lineMeant } from '../../cost/figures/named.ts';
import type { LineId } from '../../cost/model.ts';
import type { Change } from '../../kernel/change.ts';
import {
  type ImportContext,
  type Importer,
  type Misfit,
  misfit,
  type RowValues,
} from '../../kernel/importer.ts';
import { countField, dayField, nameField, textField } from '../../kernel/importFields.ts';
import { allNamed, noneNamed, theOne } from '../../kernel/importNames.ts';
import { ImportParts } from '../../kernel/importParts.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Aim, Delivery, Goal, GoalId, Milestone } from '../model.ts';

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

/** The parts of goals that one file speaks of. */
function partsOfGoals<T>(
  { plan, update }: ImportContext,
  named: { readonly field: string; readonly plural: string },
  partsIn: (goal: Goal) => readonly T[],
): ImportParts<T> {
  const before = (id: string) => {
    const goal = find(plan.goals.goals, id);
    return goal ? partsIn(goal) : [];
  };
  return new ImportParts({ ...named, update, before });
}

/** A part by its name, where the file does not say its place. */
const partNamed = (place: number | null, name: string | null) =>
  place ?? (name === null ? null : nameKey(name));

const aimFields = {
  goal: goalField,
  place: placeField,
  release: textField('Release', { alike: ['target release', 'version'] }),
  due: dayField('Due', { alike: ['due date', 'deadline', 'target date'] }),
  since: dayField('Since', { alike: ['set on', 'from'] }),
  reason: textField('Reason', { alike: ['why'] }),
};

type AimRow = RowValues<typeof aimFields>;

/** A goal may go back to an aim that it had: only a row that says all of it names one that is there. */
const isAim = ({ release, due, since, reason }: AimRow, there: Aim) =>
  there.release === release &&
  there.due === due &&
  there.since === since &&
  there.reason === reason;

export const goalAimsImport: Importer<typeof aimFields, Goal> = {
  ...ofGoals,
  name: 'goal-aims',
  noun: 'target of a goal',
  plural: 'targets of goals',
  fields: aimFields,
  knownBy: ['goal'],
  begin(context) {
    const parts = partsOfGoals(context, { field: 'release', plural: 'aims' }, ({ aims }) => aims);
    return {
      keyOfRow,
      partOfRow: ({ place }) => place,
      read(row, before) {
        if (!before) return noGoal(row.goal);
        const { place, release, due, since, reason } = row;
        const aims = parts.with(before.id, before.aims, {
          place,
          key: [release, due, since, reason].join('\n'),
          isNamed: (there) => isAim(row, there),
          make: (there) => ({
            release: release ?? there?.release ?? null,
            due: due ?? there?.due ?? null,
            since: since ?? there?.since ?? null,
            reason: reason ?? there?.reason ?? null,
          }),
        });
        return aims.ok ? ok({ entity: { ...before, aims: aims.value } }) : aims;
      },
    };
  },
};

const milestoneFields = {
  goal: goalField,
  place: placeField,
  milestone: nameField('Milestone', { needed: true, alike: ['step'] }),
  done: dayField('Reached on', { alike: ['done', 'reached', 'completed'] }),
};

const otherMeasure = 'The goal is measured by a number.';

const milestonesOf = ({ measure }: Goal): readonly Milestone[] =>
  measure.type === 'milestones' ? measure.milestones : [];

/** A goal without a measure is measured by milestones from its first one on. */
export const milestonesImport: Importer<typeof milestoneFields, Goal> = {
  ...ofGoals,
  name: 'milestones',
  noun: 'milestone of a goal',
  plural: 'milestones of goals',
  fields: milestoneFields,
  knownBy: ['goal', 'milestone'],
  begin(context) {
    const named = { field: 'milestone', plural: 'milestones' };
    const parts = partsOfGoals(context, named, milestonesOf);
    return {
      keyOfRow,
      partOfRow: ({ place, milestone }) => partNamed(place, milestone),
      read({ goal, place, milestone: name, done }, before) {
        if (!before) return noGoal(goal);
        if (name === null) return misfit('milestone', 'It has no milestones.', 'Enter its name.');
        if (before.measure.type === 'number') {
          return misfit('goal', otherMeasure, 'Change its measure on the Goals page first.');
        }
        const milestones = parts.with(before.id, milestonesOf(before), {
          place,
          key: nameKey(name),
          isNamed: (there) => isSameName(there.name, name),
          make: (there) => ({ name, done: done ?? there?.done ?? null }),
        });
        if (!milestones.ok) return milestones;
        const measure = { type: 'milestones' as const, milestones: milestones.value };
        return ok({ entity: { ...before, measure } });
      },
    };
  },
};

const deliveryFields = {
  goal: goalField,
  place: placeField,
  what: textField('Delivered', { needed: true, alike: ['what', 'delivery', 'deliverable'] }),
  on: dayField('Delivered on', { alike: ['on', 'day', 'date'] }),
  answer: textField('Answer of the board', { alike: ['answer', 'response'] }),
  answeredOn: dayField('Answered on', { alike: ['day of the answer'] }),
};

type DeliveryRow = RowValues<typeof deliveryFields>;

/** What is delivered again and again is told apart by its day. */
const isDelivery = ({ what, on }: DeliveryRow, there: Delivery) =>
  isSameName(there.what, what ?? '') && (on === null || there.on === null || there.on === on);

const deliveryKey = ({ what, on }: DeliveryRow) => [nameKey(what ?? ''), on].join('\n');

export const deliveriesImport: Importer<typeof deliveryFields, Goal> = {
  ...ofGoals,
  name: 'deliveries',
  noun: 'delivery to the board',
  plural: 'deliveries to the board',
  fields: deliveryFields,
  knownBy: ['goal', 'what'],
  begin(context) {
    const named = { field: 'what', plural: 'deliveries' };
    const parts = partsOfGoals(context, named, ({ deliveries }) => deliveries);
    return {
      keyOfRow,
      partOfRow: (row) => row.place ?? deliveryKey(row),
      read(row, before) {
        if (!before) return noGoal(row.goal);
        const { place, what, on, answer, answeredOn } = row;
        const deliveries = parts.with(before.id, before.deliveries, {
          place,
          key: deliveryKey(row),
          isNamed: (there) => isDelivery(row, there),
          make: (there) => ({
            what: what ?? there?.what ?? '',
            on: on ?? there?.on ?? null,
            answer: answer ?? there?.answer ?? null,
            answeredOn: answeredOn ?? there?.answeredOn ?? null,
          }),
        });
        return deliveries.ok
          ? ok({ entity: { ...before, deliveries: deliveries.value } })
          : deliveries;
      },
    };
  },
};

const linkFields = {
  goal: goalField,
  activity: nameField('Activity'),
  line: nameField('Cost line', { alike: ['line'] }),
  pledge: nameField('Contribution', { alike: ['pledge', 'gift'] }),
  contributor: nameField('Contributor', { alike: ['giver', 'donor'] }),
};

function lineIn({ cost }: Plan, name: string | null, activity: string | null) {
  return lineMeant(cost, cost.lines, {
    line: { field: 'line', noun: 'cost line', plural: 'cost lines', name },
    activity: { field: 'activity', name: activity },
  });
}

/** Somebody who gives nothing is nobody’s contributor. */
function checkContributor(plan: Plan, name: string | null): Result<null, Misfit> {
  const isGiver = (one: Contribution) => isSameName(contributorName(plan, one), name ?? '');
  if (name === null || plan.contributions.pledges.some(isGiver)) return ok(null);
  return noneNamed('contributor', 'contributor', name);
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
  if (row.line === null && row.pledge === null) {
    return misfit('line', 'It names no cost line and no contribution.', 'Enter one of them.');
  }
  const contributor = checkContributor(plan, row.contributor);
  if (!contributor.ok) return contributor;
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
