// The history: entries that hold an edit, its sentence and its effect; undo and redo are entries too.
import '../registry/rules.ts';
import { invariants } from '../kernel/invariants.ts';
import '../registry/invariants.ts';
import { applyChange, type Change, describeChange } from '../kernel/change.ts';
import { listAt, recordAt } from '../kernel/collections.ts';
import {
  applyEffect,
  type Effect,
  effectOf,
  inverseOf,
  type Misfit,
  same,
  type Touch,
  valueAt,
} from '../kernel/effect.ts';
import { checkAt } from '../kernel/known.ts';
import { listPaths, recordPaths } from '../kernel/parts.ts';
import type { Plan } from '../kernel/plan.ts';
import { staysWhole } from '../kernel/problems.ts';
import { exists, missingFor, phraseOf } from '../kernel/references.ts';
import { instantText } from '../values/calendar.ts';
import { find } from '../values/id.ts';
import { no, ok, type Refusal, type Result, refuse } from '../values/result.ts';

/** Takes an entry back; undoing an undo is redo. */
export interface Undo {
  readonly type: 'undo';
  readonly entry: string;
}

/** The plan becomes what it was right after an entry: an edit like any other, which can be undone. */
export interface Restore {
  readonly type: 'restore';
  /** The number of that entry, and its instant. */
  readonly seq: number;
  readonly at: string;
}

export type Edit = Change | Undo | Restore;

export interface Actor {
  /** The installation: a claim, not a proof. */
  readonly id: string;
  readonly name: string;
}

export interface Entry {
  readonly id: string;
  readonly edit: Edit;
  readonly sentence: string;
  readonly effect: Effect;
  /** The instant in UTC, stamped when it was accepted. */
  readonly at: string;
  readonly actor: Actor;
  /** Why, in the words of who did it; there only where it was given. */
  readonly reason?: string;
}

/** What an edit does: the plan after it, and what an entry keeps of it. */
export interface Outcome {
  readonly plan: Plan;
  readonly sentence: string;
  readonly effect: Effect;
}

/** The entries that an undo may need: from an older one to the newest. */
export type Entries = readonly Entry[];

/** Older entries and the newest ones, without those that are in both. */
export function together(older: Entries, newest: Entries): Entries {
  if (older.length === 0) return newest;
  const known = new Set(newest.map(({ id }) => id));
  return [...older.filter(({ id }) => !known.has(id)), ...newest];
}

/** The plan as it was right after an entry: what a restore of that entry needs. */
export interface Past {
  readonly seq: number;
  readonly at: string;
  readonly plan: Plan;
}

/**
 * Applies a change, or takes back an entry among `entries`. An effect without touches changed
 * nothing and makes no entry. Refuses what the domain refuses, and an undo that later edits block.
 */
export function applyEdit(
  plan: Plan,
  edit: Edit,
  entries: Entries,
  past: Past | null = null,
): Result<Outcome> {
  if (edit.type === 'undo') return undo(plan, edit, entries);
  if (edit.type === 'restore') return restore(plan, edit, past);
  const after = applyChange(plan, edit);
  if (!after.ok) return after;
  staysWhole(plan, after.value);
  return ok({
    plan: after.value,
    sentence: describeChange(plan, edit),
    effect: effectOf(plan, after.value),
  });
}

function restore(plan: Plan, { seq, at }: Restore, past: Past | null): Result<Outcome> {
  if (past?.seq !== seq || past.at !== at) {
    return refuse('Restore', `Edit ${seq} is not in this history.`, 'Choose an edit from it.');
  }
  const effect = effectOf(plan, past.plan);
  if (effect.length === 0) {
    return refuse('Restore', 'The plan is already as it was then.', 'Choose another edit.');
  }
  return ok({
    plan: past.plan,
    sentence: `Restored the plan as it was on ${instantText(at)} (edit ${seq})`,
    effect,
  });
}

function undo(plan: Plan, edit: Undo, entries: Entries): Result<Outcome> {
  const target = find(entries, edit.entry);
  if (!target) {
    return refuse('Undo', 'The edit is not in this history.', 'Choose an edit from the history.');
  }
  const reverse = inverseOf(target.effect);
  if (reverse.length === 0) {
    const name = `Undo “${target.sentence}”`;
    return refuse(name, 'It changed nothing in the plan.', 'Choose another edit.');
  }
  const obstacle = reverse.find((touch) => !stillAsLeft(plan, touch));
  if (obstacle) return blocked(plan, target, obstacle, entries);
  const after = applyEffect(plan, reverse);
  if (!after.ok) return blocked(plan, target, after.no.touch, entries);
  const refused = isLatest(target, entries) ? null : refusalOf(plan, after.value, target, entries);
  if (refused) return refused;
  return ok({
    plan: after.value,
    sentence: undoSentence(target),
    effect: effectOf(plan, after.value),
  });
}

const sinceOf = (target: Entry, entries: Entries) => entries.slice(entries.indexOf(target) + 1);

/**
 * Whether all that came since is taken back, so that the undo only goes back to where the plan was. That is
 * never refused by a rule: what it breaks is shown as it was then.
 */
function isLatest(target: Entry, entries: Entries): boolean {
  const standing = new Set<string>();
  // What an undo or a redo is of in the end.
  const first = new Map<string, string>();
  for (const { id, edit, effect } of sinceOf(target, entries)) {
    const of = (edit.type === 'undo' && first.get(edit.entry)) || id;
    first.set(id, of);
    if (!standing.delete(of) && effect.length > 0) standing.add(of);
  }
  return standing.size === 0;
}

/** What the domain refuses of an undo out of order: it is held to the rules as an edit is. */
function refusalOf(plan: Plan, after: Plan, target: Entry, entries: Entries): Result<never> | null {
  const reverse = inverseOf(target.effect);
  const orphan = firstOrphan(after, reverse);
  if (orphan) return blocked(plan, target, orphan, entries);
  const unfit = firstUnfit(after, reverse, sinceOf(target, entries));
  const broken = unfit ?? firstBroken(plan, after, target);
  return broken && no({ ...broken, what: `Undo “${target.sentence}”` });
}

/** What the domain refuses of the entities that it brings back, and the edit that made it so, if one did. */
function firstUnfit(plan: Plan, reverse: Effect, since: Entries): Refusal | null {
  for (const touch of reverse) {
    const refusal = checkAt(plan, touch.in, idOf(touch));
    if (!refusal) continue;
    const later = since.findLast(({ effect }) => effect.some((one) => one.in === touch.in));
    if (!later) return refusal;
    return {
      ...refusal,
      why: `${refusal.why} A later edit conflicts with it: “${later.sentence}”.`,
    };
  }
  return null;
}

/** What it breaks of the invariants, or breaks further. */
function firstBroken(before: Plan, after: Plan, { sentence }: Entry): Refusal | null {
  for (const invariant of invariants()) {
    const refusal = invariant.refusal(before, after, sentence);
    if (refusal) return refusal;
  }
  return null;
}

function undoSentence(target: Entry): string {
  if (target.edit.type !== 'undo') return `Undid: ${target.sentence}`;
  const [done = '', what = target.sentence] = target.sentence.split(/(?<=^(?:Undid|Redid)): /);
  return `${done === 'Undid' ? 'Redid' : 'Undid'}: ${what}`;
}

// The touch is one of the reverse effect: what it takes away must be as the entry left it.
function stillAsLeft(plan: Plan, touch: Touch): boolean {
  switch (touch.did) {
    case 'add':
      return !exists(plan, touch.in, touch.entity.id);
    case 'move':
      return exists(plan, touch.in, touch.id);
    case 'remove':
      return same(find(listAt(touch.in).read(plan), touch.entity.id), touch.entity);
    case 'set': {
      const record = holderOf(plan, touch);
      return record !== undefined && same(valueAt(record, touch.field), touch.before);
    }
  }
}

function holderOf(plan: Plan, touch: Extract<Touch, { did: 'set' }>): object | undefined {
  const list = listPaths().find((path) => path === touch.in);
  if (list) return find(listAt(list).read(plan), touch.id);
  const record = recordPaths().find((path) => path === touch.in);
  return record && recordAt(record).read(plan);
}

// After the undo nothing may point to something that is not there.
function firstOrphan(plan: Plan, reverse: Effect): Touch | undefined {
  const missed = reverse.some(({ did }) => did === 'remove') ? missedIn(plan) : new Set<string>();
  return reverse.find((touch) =>
    touch.did === 'remove'
      ? missed.has(`${touch.in} ${touch.entity.id}`)
      : pointsNowhere(plan, touch),
  );
}

// One walk through the plan, however much was removed.
function missedIn(plan: Plan): ReadonlySet<string> {
  const missing = listPaths().flatMap((path) =>
    listAt(path)
      .read(plan)
      .flatMap(({ id }) => missingFor(plan, path, id)),
  );
  return new Set(missing.map(({ to, id }) => `${to} ${id}`));
}

function pointsNowhere(plan: Plan, touch: Touch): boolean {
  const path = listPaths().find((one) => one === touch.in);
  const id = idOf(touch);
  return path !== undefined && id !== null && missingFor(plan, path, id).length > 0;
}

function idOf(touch: Touch): string | null {
  return touch.did === 'add' || touch.did === 'remove' ? touch.entity.id : touch.id;
}

function mentions(touch: Touch, id: string): boolean {
  return JSON.stringify(touch).includes(JSON.stringify(id));
}

// What the undo would point to is gone since.
function tookAway(later: Touch, obstacle: Touch): boolean {
  return later.did === 'remove' && mentions(obstacle, later.entity.id);
}

function touches(later: Touch, obstacle: Touch): boolean {
  const id = idOf(obstacle);
  if (later.in !== obstacle.in || idOf(later) !== id) {
    return (id !== null && mentions(later, id)) || tookAway(later, obstacle);
  }
  return later.did !== 'set' || obstacle.did !== 'set' || later.field === obstacle.field;
}

function blocked(plan: Plan, target: Entry, obstacle: Touch, entries: Entries): Result<never> {
  const later = sinceOf(target, entries).findLast((entry) =>
    entry.effect.some((touch) => touches(touch, obstacle)),
  );
  const id = idOf(obstacle);
  const path = listPaths().find((one) => one === obstacle.in);
  const phrase = path && id !== null ? phraseOf(plan, path, id) : 'a setting of the plan';
  return refuse(
    `Undo “${target.sentence}”`,
    later
      ? `A later edit conflicts with it: “${later.sentence}”.`
      : `Since then, ${phrase} was changed again.`,
    later ? 'Undo the later edit first.' : `Change ${phrase} by hand.`,
  );
}

/** The effect of an entry on an earlier plan: how past states and the session rebuild the plan. */
export function replay(plan: Plan, entry: Pick<Entry, 'effect'>): Result<Plan, Misfit> {
  return applyEffect(plan, entry.effect);
}
