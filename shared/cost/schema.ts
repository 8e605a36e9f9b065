// How the cost model, and what one may do to it, is read from a file.
import {
  exactly,
  flag,
  fte,
  id,
  list,
  money,
  name,
  oneOf,
  range,
  share,
  text,
  wholeNumber,
  year,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import { ends } from '../values/range.ts';
import type { CostChange } from './changes/changes.ts';
import {
  type Activity,
  bases,
  type CostLine,
  type CostPart,
  lineKinds,
  longestHorizon,
  recurrences,
  type Solved,
  type Terms,
} from './model.ts';

const solved = exactly<Solved>()(
  z.strictObject({
    end: oneOf(ends),
    target: money,
    equation: text,
    numerator: wholeNumber(0, Number.MAX_SAFE_INTEGER),
    denominator: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  }),
);

const escalation = z
  .number({ error: 'a rate such as 0.03' })
  .gt(-1, { error: 'a rate above -1' })
  .max(10, { error: 'a rate of 10 or less' });

const termsFields = {
  startYear: year,
  years: wholeNumber(1, longestHorizon),
  rate: z.strictObject({
    amount: range(money).nullable(),
    basis: oneOf(bases),
    solved: solved.nullable(),
    note: text.nullable(),
  }),
  staffEscalation: escalation,
  fixedEscalation: escalation,
};

const activityFields = { name, source: text.nullable(), testing: flag };
const activity = exactly<Activity>()(z.strictObject({ id, ...activityFields }));

const lineFields = {
  activity: id,
  name,
  kind: oneOf(lineKinds),
  fte: range(fte).nullable(),
  rate: range(money).nullable(),
  amount: range(money).nullable(),
  recurrence: z.strictObject({ type: oneOf(recurrences), years: wholeNumber(1, 100) }),
  firstYear: year.nullable(),
  basis: oneOf(bases),
  solved: solved.nullable(),
  note: text.nullable(),
};
const line = exactly<CostLine>()(z.strictObject({ id, ...lineFields }));

export const costPartSchema = exactly<CostPart>()(
  z.strictObject({
    terms: exactly<Terms>()(z.strictObject(termsFields)),
    activities: list(activity),
    lines: list(line),
  }),
);

export const costChangeSchema = exactly<CostChange>()(
  z.discriminatedUnion('type', [
    recordChange('cost/setTerms', termsFields),
    ...entityChanges('cost', 'Activity', activity, activityFields),
    ...entityChanges('cost', 'Line', line, lineFields),
    z.strictObject({
      type: z.literal('cost/calibrate'),
      end: oneOf(ends),
      target: money,
      line: id.nullable(),
      share,
    }),
  ]),
);
