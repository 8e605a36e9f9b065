// Check-ins on goals from a file: how a goal stood on a day.

import { type Importer, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  dayField,
  nameField,
  quantityField,
  shareField,
  textField,
} from '../../kernel/importFields.ts';
import { AlikeKeys, alikeKeys, allNamed, meantKey, theOne } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { remembering } from '../../values/remember.ts';
import { ok } from '../../values/result.ts';
import type { CheckIn } from '../model.ts';

const fields = {
  goal: nameField('Goal', { needed: true, alike: ['name', 'title', 'objective'] }),
  on: dayField('Day', { needed: true, alike: ['on', 'date', 'checked on'] }),
  value: quantityField('Value', { alike: ['progress', 'current'] }),
  confidence: shareField('Confidence'),
  note: textField('Note', { alike: ['notes', 'comment'] }),
};

type Said = Pick<CheckIn, 'on' | 'value' | 'confidence' | 'note'>;

/** A row that says the same of the same goal and day is there already, unless it says so twice. */
const keyOf = (goalKey: string, { on, value, confidence, note }: Said) =>
  [goalKey, on, value, confidence, note].join('\n');

const rememberKeys = remembering<Plan, 'keys', ReadonlyMap<string, string>>();

const keysIn = (plan: Plan) =>
  rememberKeys(plan, 'keys', () => alikeKeys(plan.goals.checkIns, (one) => keyOf(one.goal, one)));

function rowKeys({ goals }: Plan) {
  const alike = new AlikeKeys();
  return ({ goal, on, ...rest }: RowValues<typeof fields>) =>
    goal === null || on === null
      ? null
      : alike.next(keyOf(meantKey(goals.goals, goal), { on, ...rest }));
}

export const checkInImport: Importer<typeof fields, CheckIn> = {
  name: 'check-ins',
  noun: 'check-in',
  plural: 'check-ins',
  page: 'goals',
  fields,
  knownBy: ['goal', 'on'],
  entities: ({ goals }) => goals.checkIns,
  keyOf: ({ id }, plan) => keysIn(plan).get(id) ?? null,
  nameOf: ({ on }) => on,
  add: (entity) => ({ type: 'goals/addCheckIn', entity, at: null }),
  set: (id, set) => ({ type: 'goals/setCheckIn', id, set }),
  begin: ({ plan }) => ({
    keyOfRow: rowKeys(plan),
    isOfKnown: ({ goal }) => allNamed(plan.goals.goals, goal ?? '').length > 0,
    read({ goal, on, value, confidence, note }, before, id) {
      const found = theOne(allNamed(plan.goals.goals, goal ?? ''), {
        field: 'goal',
        noun: 'goal',
        plural: 'goals',
        name: goal,
      });
      if (!found.ok) return found;
      if (on === null) return misfit('on', 'The day is missing.', 'Enter the day.');
      const entity = { id: before?.id ?? id, goal: found.value.id, on, value, confidence, note };
      return ok({ entity });
    },
  }),
};
