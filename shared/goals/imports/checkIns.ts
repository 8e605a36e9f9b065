// Check-ins on goals from a file: how a goal stood on a day.

import {
  type AlikeEntries,
  type AlikeNames,
  type AlikeRow,
  AlikeRows,
  AlikeUpdate,
  alikeEntries,
  byId,
} from '../../kernel/importAlike.ts';
import { type Importer, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  dayField,
  nameField,
  quantityField,
  shareField,
  textField,
} from '../../kernel/importFields.ts';
import { allNamed, meantKey, theOne } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { formatDate } from '../../values/date.ts';
import { quoted } from '../../values/plainText.ts';
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

const namesOf = (goalKey: string, { on, value, confidence, note }: Said): AlikeNames => ({
  known: `${goalKey}\n${on}`,
  whole: [value, confidence, note].join('\n'),
});

const rememberEntries = remembering<readonly CheckIn[], 'alike', AlikeEntries>();

const entriesIn = ({ goals: { checkIns } }: Plan) =>
  rememberEntries(checkIns, 'alike', () => alikeEntries(checkIns, (one) => namesOf(one.goal, one)));

/** Which check-in a row means; null where it does not say its goal and day. */
function meantRows(plan: Plan) {
  const alike = new AlikeRows(entriesIn(plan));
  return ({ goal, on, ...rest }: RowValues<typeof fields>): AlikeRow | null =>
    goal === null || on === null
      ? null
      : alike.next(namesOf(meantKey(plan.goals.goals, goal), { on, ...rest }));
}

export const checkInImport: Importer<typeof fields, CheckIn> = {
  name: 'check-ins',
  noun: 'check-in',
  plural: 'check-ins',
  page: 'goals',
  fields,
  knownBy: ['goal', 'on'],
  entities: ({ goals }) => goals.checkIns,
  severalAlike: true,
  keyOf: ({ id }, plan) => entriesIn(plan).keys.get(id) ?? null,
  nameOf: ({ on }) => formatDate(on),
  add: (entity) => ({ type: 'goals/addCheckIn', entity, at: null }),
  set: (id, set) => ({ type: 'goals/setCheckIn', id, set }),
  begin({ plan, update }) {
    const alike = new AlikeUpdate(meantRows(plan), update);
    return {
      keyOfRow: (row) => alike.keyOf(row),
      isOfKnown: ({ goal }) => allNamed(plan.goals.goals, goal ?? '').length > 0,
      read(row, before, id) {
        const { goal, on } = row;
        const sought = { field: 'goal', noun: 'goal', plural: 'goals', name: goal };
        const found = theOne(allNamed(plan.goals.goals, goal ?? ''), sought);
        if (!found.ok) return found;
        if (on === null) return misfit('on', 'The date is missing.', 'Enter the date.');
        if (!before && alike.isOpen(row)) {
          const why = `${quoted(goal ?? '')} has several check-ins on ${formatDate(on)}.`;
          return misfit('on', why, byId);
        }
        const entity = {
          id: before?.id ?? id,
          goal: found.value.id,
          on,
          value: row.value ?? before?.value ?? null,
          confidence: row.confidence ?? before?.confidence ?? null,
          note: row.note ?? before?.note ?? null,
        };
        return ok({ entity });
      },
    };
  },
};
