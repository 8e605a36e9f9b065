// How goals and check-ins, and what one may do to them, are read from a file.
import {
  day,
  exactly,
  id,
  list,
  name,
  oneOf,
  several,
  share,
  text,
} from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { GoalsChange } from './changes/changes.ts';
import {
  type Aim,
  type CheckIn,
  type Delivery,
  type Goal,
  type GoalsPart,
  goalStates,
  horizons,
  type Measure,
} from './model.ts';

const number = z.number({ error: 'a number' });

const aim = exactly<Aim>()(
  z.strictObject({
    release: text.nullable(),
    due: day.nullable(),
    since: day.nullable(),
    reason: text.nullable(),
  }),
);

const delivery = exactly<Delivery>()(
  z.strictObject({
    what: text,
    on: day.nullable(),
    answer: text.nullable(),
    answeredOn: day.nullable(),
  }),
);

const measure = exactly<Measure>()(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.literal('number'),
      unit: text.nullable(),
      start: number,
      target: number,
    }),
    z.strictObject({
      type: z.literal('milestones'),
      milestones: several(z.strictObject({ name, done: day.nullable() })),
    }),
  ]),
);

const goalFields = {
  name,
  text: text.nullable(),
  group: id.nullable(),
  owner: text.nullable(),
  horizon: oneOf(horizons).nullable(),
  state: oneOf(goalStates),
  measure,
  aims: several(aim),
  deliveries: several(delivery),
  evidence: text.nullable(),
  lines: several(id),
  pledges: several(id),
  source: text.nullable(),
};
const goal = exactly<Goal>()(z.strictObject({ id, ...goalFields }));

const checkInFields = {
  goal: id,
  on: day,
  value: number.nullable(),
  confidence: share.nullable(),
  note: text.nullable(),
};
const checkIn = exactly<CheckIn>()(z.strictObject({ id, ...checkInFields }));

export const goalsPartSchema = exactly<GoalsPart>()(
  z.strictObject({ goals: list(goal), checkIns: list(checkIn) }),
);

export const goalsChangeSchema = exactly<GoalsChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('goals', 'Goal', goal, goalFields),
    ...entityChanges('goals', 'CheckIn', checkIn, checkInFields),
    z.strictObject({ type: z.literal('goals/retarget'), goal: id, aim }),
  ]),
);
