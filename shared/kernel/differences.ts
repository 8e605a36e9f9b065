// The differences between two plans by entity and field, in words; and the effect between them.

import { formatDate, isDate } from '../values/date.ts';
import { type Effect, effectOf, type Touch } from './effect.ts';
import { labelAt } from './known.ts';
import { listPaths } from './parts.ts';
import type { ListPath, Plan, RecordPath } from './plan.ts';
import { aNoun, exists, nounOf, phraseOf, phraseOfEntity } from './references.ts';

/** A field that differs: what it is called, and its value in the first and in the second plan. */
export interface FieldDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface Difference {
  readonly in: ListPath | RecordPath;
  /** Null for a record that there is only one of. */
  readonly id: string | null;
  readonly feature: string;
  /** `the cost line “Testers”`. */
  readonly entity: string;
  readonly did: 'added' | 'removed' | 'moved' | 'changed';
  /** Of what was changed; empty for the others. */
  readonly fields: readonly FieldDifference[];
  /** Applied on the first plan, all of them together give the second. */
  readonly touches: Effect;
}

/** One for each entity that differs, in the order of the plan; empty where nothing does. */
export function compare(before: Plan, after: Plan): readonly Difference[] {
  return differencesIn(effectOf(before, after), before, after);
}

/** What an effect did, from the plan before it to the one after. */
export function differencesIn(effect: Effect, before: Plan, after: Plan): readonly Difference[] {
  const byEntity = Map.groupBy(effect, (touch) => `${touch.in} ${idOf(touch) ?? ''}`);
  return [...byEntity.values()].flatMap((touches) => differenceOf(touches, before, after) ?? []);
}

const did = { add: 'added', remove: 'removed', move: 'moved', set: 'changed' } as const;

function differenceOf(touches: Effect, before: Plan, after: Plan): Difference | null {
  const [first] = touches;
  if (!first) return null;
  const sets = touches.filter((touch) => touch.did === 'set');
  const whole = touches.find((touch) => touch.did === 'add' || touch.did === 'remove');
  return {
    in: first.in,
    id: idOf(first),
    feature: featureName(first.in.slice(0, first.in.indexOf('.'))),
    entity: nameIn(first, before, after),
    did: whole ? did[whole.did] : sets.length > 0 ? 'changed' : 'moved',
    fields: whole ? [] : sets.map((touch) => fieldOf(touch, before, after)),
    touches,
  };
}

function idOf(touch: Touch): string | null {
  return touch.did === 'add' || touch.did === 'remove' ? touch.entity.id : touch.id;
}

function nameIn(touch: Touch, before: Plan, after: Plan): string {
  const path = listPaths().find((one) => one === touch.in);
  const id = idOf(touch);
  if (path === undefined || id === null) return recordName(touch.in);
  const plan = exists(after, path, id) ? after : before;
  // What an entry added or removed may be gone since: the entry still holds it.
  if (touch.did === 'add' || touch.did === 'remove') {
    return phraseOfEntity(plan, path, touch.entity);
  }
  return exists(plan, path, id)
    ? phraseOf(plan, path, id)
    : `${aNoun(path)} that was removed since`;
}

/** `the settings of cost: terms`. */
function recordName(path: string): string {
  const [feature = '', record = ''] = path.split('.');
  return `the settings of ${featureName(feature).toLowerCase()} (${featureName(record).toLowerCase()})`;
}

function fieldOf(
  touch: Extract<Touch, { did: 'set' }>,
  before: Plan,
  after: Plan,
): FieldDifference {
  const known = labelAt(touch.in, touch.field);
  const texts = (value: unknown, plan: Plan) =>
    value === null ? 'none' : (known?.show(value, plan) ?? plainText(value, plan));
  const path = listPaths().find((one) => one === touch.in);
  const bare = (known?.label ?? featureName(touch.field)).replace(/^(the|its) /, '');
  return {
    label: bare === '' ? (path ? nounOf(path) : touch.field) : bare,
    before: texts(touch.before, before),
    after: texts(touch.after, after),
  };
}

/** A value that its feature has no words for: references by name, days as days, records field by field. */
function plainText(value: unknown, plan: Plan): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return textOf(value, plan);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((one) => plainText(one, plan)).join('; ');
  }
  const parts = Object.entries(value).filter(([, one]) => one !== null);
  const texts = parts.map(
    ([name, one]) => `${featureName(name).toLowerCase()} ${plainText(one, plan)}`,
  );
  return texts.join(', ');
}

/** What no entity is called: the id of one that is gone. */
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function textOf(text: string, plan: Plan): string {
  if (isDate(text)) return formatDate(text);
  const path = listPaths().find((one) => exists(plan, one, text));
  if (path) return phraseOf(plan, path, text);
  if (isUuid.test(text)) return 'something removed since';
  return text === '' ? 'empty' : `“${text}”`;
}

/** `Path forward` for `pathForward`. */
export function featureName(feature: string): string {
  const words = feature.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
