// What an edit did, by entity id and field. Found by comparing the plan before and after, so that it
// cannot differ from what happened; past states, undo and history apply it, never old code.

import { type Entity, find, positionOf, replace } from '../values/id.ts';
import { no, ok, type Result } from '../values/result.ts';
import { listAt, recordAt } from './collections.ts';
import { listPaths, recordPaths } from './parts.ts';
import type { ListPath, Plan, RecordPath } from './plan.ts';

export interface Added {
  readonly did: 'add';
  readonly in: ListPath;
  readonly at: number;
  readonly entity: Entity;
}

export interface Removed {
  readonly did: 'remove';
  readonly in: ListPath;
  readonly at: number;
  readonly entity: Entity;
}

export interface Moved {
  readonly did: 'move';
  readonly in: ListPath;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One field of an entity, or (id null) of a record. Values are JSON. */
export interface Assigned {
  readonly did: 'set';
  readonly in: ListPath | RecordPath;
  readonly id: string | null;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type Touch = Added | Removed | Moved | Assigned;
/** In the order in which to apply: in each list removals, moves, additions, then fields. */
export type Effect = readonly Touch[];

/** The touch that does not fit a plan: its entity is gone, or there already. */
export interface Misfit {
  readonly touch: Touch;
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function valueAt(record: object, field: string): unknown {
  return Reflect.get(record, field);
}

/** Whether the record has these values already. */
export function holdsAlready(record: object, set: object): boolean {
  return Object.keys(set).every((field) => same(valueAt(record, field), valueAt(set, field)));
}

function fieldsOf(
  path: ListPath | RecordPath,
  id: string | null,
  before: object,
  after: object,
): Touch[] {
  if (before === after) return [];
  return Object.keys(after)
    .filter((field) => !same(valueAt(before, field), valueAt(after, field)))
    .map((field) => ({
      did: 'set',
      in: path,
      id,
      field,
      before: valueAt(before, field),
      after: valueAt(after, field),
    }));
}

function movedTo<T>(list: T[], from: number, to: number): T[] {
  const [taken] = list.slice(from, from + 1);
  const rest = list.toSpliced(from, 1);
  return taken === undefined ? rest : rest.toSpliced(to, 0, taken);
}

// The fewest moves for one entity dragged either way; any other order is reached one entity at a time.
function movesOf(path: ListPath, start: readonly string[], goal: readonly string[]): Moved[] {
  const moves: Moved[] = [];
  let ids = [...start];
  const first = () => ids.findIndex((id, index) => id !== goal[index]);
  for (let at = first(); at >= 0; at = first()) {
    const last = ids.findLastIndex((id, index) => id !== goal[index]);
    const down = ids[at] === goal[last];
    const from = down ? at : ids.indexOf(goal[at] ?? '');
    const to = down ? last : at;
    moves.push({ did: 'move', in: path, id: ids[from] ?? '', from, to });
    ids = movedTo(ids, from, to);
  }
  return moves;
}

function sameOrder(before: readonly Entity[], after: readonly Entity[]): boolean {
  return (
    before.length === after.length &&
    before.every((entity, index) => entity === after[index] || entity.id === after[index]?.id)
  );
}

function listOf(path: ListPath, before: readonly Entity[], after: readonly Entity[]): Touch[] {
  if (before === after) return [];
  const fields: Touch[] = [];
  for (const [index, entity] of after.entries()) {
    if (before[index] === entity) continue;
    const known = before[index]?.id === entity.id ? before[index] : find(before, entity.id);
    if (known && known !== entity) fields.push(...fieldsOf(path, entity.id, known, entity));
  }
  return sameOrder(before, after) ? fields : [...orderOf(path, before, after), ...fields];
}

function orderOf(path: ListPath, before: readonly Entity[], after: readonly Entity[]): Touch[] {
  const removed = before
    .map((entity, at): Removed => ({ did: 'remove', in: path, at, entity }))
    .filter(({ entity }) => positionOf(after, entity.id) < 0)
    .reverse();
  const added = after
    .map((entity, at): Added => ({ did: 'add', in: path, at, entity }))
    .filter(({ entity }) => positionOf(before, entity.id) < 0);
  const kept = before.filter(({ id }) => positionOf(after, id) >= 0).map(({ id }) => id);
  const goal = after.filter(({ id }) => positionOf(before, id) >= 0).map(({ id }) => id);
  return [...removed, ...movesOf(path, kept, goal), ...added];
}

/** Empty where nothing differs. Costs a look at each changed collection, no more. */
export function effectOf(before: Plan, after: Plan): Effect {
  if (before === after) return [];
  return [
    ...recordPaths().flatMap((path) => {
      const record = recordAt(path);
      return fieldsOf(path, null, record.read(before), record.read(after));
    }),
    ...listPaths().flatMap((path) => {
      const list = listAt(path);
      return listOf(path, list.read(before), list.read(after));
    }),
  ];
}

function inverse(touch: Touch): Touch {
  switch (touch.did) {
    case 'add':
      return { ...touch, did: 'remove' };
    case 'remove':
      return { ...touch, did: 'add' };
    case 'move':
      return { ...touch, from: touch.to, to: touch.from };
    case 'set':
      return { ...touch, before: touch.after, after: touch.before };
  }
}

/** What takes the effect back; its inverse is the effect again. */
export function inverseOf(effect: Effect): Effect {
  return effect.map(inverse).reverse();
}

function assign(plan: Plan, touch: Assigned): Plan | null {
  const { in: path, id, field, after } = touch;
  if (id === null) {
    if (!isRecord(path)) return null;
    const record = recordAt(path);
    return record.write(plan, { ...record.read(plan), [field]: after });
  }
  if (isRecord(path)) return null;
  const list = listAt(path);
  const entity = find(list.read(plan), id);
  return entity ? list.write(plan, replace(list.read(plan), { ...entity, [field]: after })) : null;
}

function isRecord(path: ListPath | RecordPath): path is RecordPath {
  return recordPaths().some((one) => one === path);
}

function applyTouch(plan: Plan, touch: Touch): Plan | null {
  if (touch.did === 'set') return assign(plan, touch);
  const list = listAt(touch.in);
  const before = list.read(plan);
  const id = touch.did === 'move' ? touch.id : touch.entity.id;
  const position = positionOf(before, id);
  if (position < 0 !== (touch.did === 'add')) return null;
  switch (touch.did) {
    case 'add':
      return list.write(plan, before.toSpliced(touch.at, 0, touch.entity));
    case 'remove':
      return list.write(plan, before.toSpliced(position, 1));
    case 'move':
      return list.write(plan, movedTo([...before], position, touch.to));
  }
}

/** Touches in their order, those together that do the same to one list one after the other, as a batch does. */
function together(effect: Effect): readonly (readonly Touch[])[] {
  const runs: Touch[][] = [];
  for (const touch of effect) {
    const run = runs.at(-1);
    const goesOn = run?.[0]?.did === touch.did && run[0].in === touch.in;
    if (goesOn) run.push(touch);
    else runs.push([touch]);
  }
  return runs;
}

function removeAll(plan: Plan, path: ListPath, touches: readonly Touch[]): Result<Plan, Misfit> {
  const list = listAt(path);
  const before = list.read(plan);
  const left = new Set(before.map(({ id }) => id));
  for (const touch of touches) {
    if (touch.did !== 'remove' || !left.delete(touch.entity.id)) return no({ touch });
  }
  const after = before.filter(({ id }) => left.has(id));
  return ok(list.write(plan, after));
}

function setAll(plan: Plan, path: ListPath, touches: readonly Touch[]): Result<Plan, Misfit> {
  const list = listAt(path);
  const before = list.read(plan);
  const after: Entity[] = [...before];
  for (const touch of touches) {
    const position = touch.did === 'set' && touch.id !== null ? positionOf(before, touch.id) : -1;
    const entity = after[position];
    if (touch.did !== 'set' || !entity) return no({ touch });
    after[position] = { ...entity, [touch.field]: touch.after };
  }
  return ok(list.write(plan, after));
}

/** With one copy of the list, however many there are. */
function addAll(plan: Plan, path: ListPath, touches: readonly Touch[]): Result<Plan, Misfit> {
  const list = listAt(path);
  const after: Entity[] = [...list.read(plan)];
  const known = new Set(after.map(({ id }) => id));
  for (const touch of touches) {
    if (touch.did !== 'add' || known.has(touch.entity.id)) return no({ touch });
    known.add(touch.entity.id);
    after.splice(touch.at, 0, touch.entity);
  }
  return ok(list.write(plan, after));
}

function applyRun(plan: Plan, run: readonly Touch[]): Result<Plan, Misfit> {
  const [touch] = run;
  if (!touch) return ok(plan);
  if (run.length > 1) {
    if (touch.did === 'add') return addAll(plan, touch.in, run);
    if (touch.did === 'remove') return removeAll(plan, touch.in, run);
    if (touch.did === 'set' && !isRecord(touch.in)) return setAll(plan, touch.in, run);
  }
  return applyEach(plan, run);
}

function applyEach(plan: Plan, run: readonly Touch[]): Result<Plan, Misfit> {
  let next = plan;
  for (const touch of run) {
    const touched = applyTouch(next, touch);
    if (!touched) return no({ touch });
    next = touched;
  }
  return ok(next);
}

/** Positions beyond the end are the end. Refuses where an entity is missing, or there already. */
export function applyEffect(plan: Plan, effect: Effect): Result<Plan, Misfit> {
  let next = plan;
  for (const run of together(effect)) {
    const touched = applyRun(next, run);
    if (!touched.ok) return touched;
    next = touched.value;
  }
  return ok(next);
}
