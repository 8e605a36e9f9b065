// What the plan gained from one format to the next: the fields that things of an older one lack.
import { type EntityAt, type ListPath, recordPaths } from '../kernel/collections.ts';
import { emptyPlan } from '../kernel/plan.ts';
import { additionType } from '../kernel/removal.ts';

/** A field of the things in a list, and what those have that were written before there was one. */
export interface NewField {
  readonly in: ListPath;
  readonly field: string;
  readonly value: unknown;
}

/**
 * One line for each new field. In the model it stands last, because things of an older format get it
 * at their end: so a plan from a snapshot is the same JSON as one that is rebuilt from its history.
 */
export function gained<P extends ListPath, F extends keyof EntityAt<P> & string>(
  path: P,
  field: F,
  value: EntityAt<P>[F],
): NewField {
  return { in: path, field, value };
}

export function isObject(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function changedAt(data: unknown, key: string, change: (inner: unknown) => unknown): unknown {
  if (!isObject(data) || !(key in data)) return data;
  return { ...data, [key]: change(Reflect.get(data, key)) };
}

function eachOf(data: unknown, change: (inner: unknown) => unknown): unknown {
  return Array.isArray(data) ? data.map(change) : data;
}

/** A thing with what it lacks; one that has it already stays as it is. */
function thingWith(entity: unknown, fields: readonly NewField[]): unknown {
  if (!isObject(entity)) return entity;
  const lacking = fields.filter(({ field }) => !(field in entity));
  return { ...entity, ...Object.fromEntries(lacking.map(({ field, value }) => [field, value])) };
}

// Parts, lists and the fields of records begin as those of an empty plan, and stand where it has them.
function withEveryPart(plan: object): object {
  const parts = Object.entries<object>({ ...emptyPlan() }).map(([name, empty]) => {
    const part: unknown = name in plan ? Reflect.get(plan, name) : {};
    return [name, isObject(part) ? partWith(name, empty, part) : part];
  });
  return { ...Object.fromEntries(parts), ...plan, ...Object.fromEntries(parts) };
}

function partWith(name: string, empty: object, part: object): object {
  const held = Object.entries<unknown>({ ...part }).map(([key, value]) => {
    const isRecord = recordPaths.some((path) => path === `${name}.${key}`);
    const begun: unknown = Reflect.get(empty, key);
    return [key, isRecord && isObject(value) ? Object.assign({}, begun, value) : value];
  });
  return { ...empty, ...Object.fromEntries(held) };
}

/** The plan with every part, and its things with their new fields. */
export function planWith(plan: unknown, fields: readonly NewField[]): unknown {
  if (!isObject(plan)) return plan;
  const byList = [...Map.groupBy(fields, (one) => one.in)];
  return byList.reduce<unknown>(
    (whole, [path, some]) => {
      const [feature = '', list = ''] = path.split('.');
      const withFields = (things: unknown) => eachOf(things, (thing) => thingWith(thing, some));
      return changedAt(whole, feature, (part) => changedAt(part, list, withFields));
    },
    withKeptChanges(withEveryPart(plan), fields),
  );
}

const keeping: ListPath = 'scenarios.steps';

/** A step of a scenario keeps a change, which is one like any other. */
function stepWith(step: unknown, fields: readonly NewField[]): unknown {
  return changedAt(step, 'change', (change) => changeWith(change, fields));
}

function withKeptChanges(plan: object, fields: readonly NewField[]): unknown {
  const migrated = (steps: unknown) => eachOf(steps, (step) => stepWith(step, fields));
  return changedAt(plan, 'scenarios', (part) => changedAt(part, 'steps', migrated));
}

/** A stored change: what it adds has the new fields. */
export function changeWith(change: unknown, fields: readonly NewField[]): unknown {
  if (!isObject(change)) return change;
  const type: unknown = Reflect.get(change, 'type');
  if (type === 'batch') {
    return changedAt(change, 'changes', (some) => eachOf(some, (one) => changeWith(one, fields)));
  }
  if (type === 'scenarios/addStep') {
    return changedAt(change, 'entity', (step) => stepWith(step, fields));
  }
  if (type === 'scenarios/setStep') return changedAt(change, 'set', (set) => stepWith(set, fields));
  const its = fields.filter((one) => additionType(one.in) === type);
  return its.length === 0 ? change : changedAt(change, 'entity', (thing) => thingWith(thing, its));
}

/** A touch of a stored effect: what it adds or removes has the new fields. */
export function touchWith(touch: unknown, fields: readonly NewField[]): unknown {
  if (!isObject(touch)) return touch;
  if (Reflect.get(touch, 'in') === keeping) return touchOfStep(touch, fields);
  const its = fields.filter((one) => one.in === Reflect.get(touch, 'in'));
  return its.length === 0 ? touch : changedAt(touch, 'entity', (thing) => thingWith(thing, its));
}

function touchOfStep(touch: object, fields: readonly NewField[]): unknown {
  if (Reflect.get(touch, 'field') !== 'change') {
    return changedAt(touch, 'entity', (step) => stepWith(step, fields));
  }
  const migrated = (change: unknown) => changeWith(change, fields);
  return changedAt(changedAt(touch, 'before', migrated), 'after', migrated);
}
