// What a migration is, and how a list of them is run over stored plans, changes and effects.
import { changedAt, eachOf, type Fields, isObject } from './fields.ts';

/** Where data of a format keeps changes inside of other data. */
export interface KeptChanges {
  /** The change that is made of several: its type, and the field that lists them. */
  readonly batch: { readonly type: string; readonly changes: string };
  /** The list whose entities hold a change each, in a field; and the changes that add and set them. */
  readonly steps: {
    readonly in: string;
    readonly change: string;
    readonly added: string;
    readonly set: string;
  };
}

/**
 * Brings what the format before it wrote up to `to`. Its functions are pure, and read nothing of the
 * model of today: that goes on, and what was written does not. Changes inside of other data are migrated
 * first, each by `change`, so that no function has to look for them.
 */
export interface Migration {
  readonly to: number;
  /** Where the format before it keeps changes. */
  readonly kept: KeptChanges;
  plan(plan: Fields): Fields;
  /** A change of any type, also one that a batch or a scenario holds; an undo or a restore as well. */
  change(change: Fields): Fields;
  /**
   * One touch as it is now; several where a field or a list is divided, none where it has gone. There is
   * no plan to look into: what becomes of a touch must follow from the touch itself.
   */
  touch(touch: Fields): readonly Fields[];
}

function inStep(migration: Migration, step: unknown): unknown {
  return changedAt(step, migration.kept.steps.change, (held) => changeTo(migration, held));
}

function planTo(migration: Migration, plan: unknown): unknown {
  if (!isObject(plan)) return plan;
  const { steps } = migration.kept;
  const held = (list: unknown) => eachOf(list, (step) => inStep(migration, step));
  return migration.plan(changedAt(plan, steps.in, held));
}

function insideChange(migration: Migration, change: Fields): Fields {
  const { batch, steps } = migration.kept;
  if (change.type === batch.type) {
    return changedAt(change, batch.changes, (some) =>
      eachOf(some, (one) => changeTo(migration, one)),
    );
  }
  if (change.type === steps.added) {
    return changedAt(change, 'entity', (step) => inStep(migration, step));
  }
  if (change.type !== steps.set) return change;
  return changedAt(change, 'set', (set) => inStep(migration, set));
}

function changeTo(migration: Migration, change: unknown): unknown {
  return isObject(change) ? migration.change(insideChange(migration, change)) : change;
}

function insideTouch(migration: Migration, touch: Fields): Fields {
  const { steps } = migration.kept;
  if (touch.in !== steps.in) return touch;
  if (touch.field !== steps.change) {
    return changedAt(touch, 'entity', (step) => inStep(migration, step));
  }
  const migrated = (held: unknown) => changeTo(migration, held);
  return changedAt(changedAt(touch, 'before', migrated), 'after', migrated);
}

function touchTo(migration: Migration, touch: unknown): readonly unknown[] {
  return isObject(touch) ? migration.touch(insideTouch(migration, touch)) : [touch];
}

/** Runs the migrations over a plan, in their order. */
export function migratePlan(migrations: readonly Migration[], data: unknown): unknown {
  return migrations.reduce((plan, one) => planTo(one, plan), data);
}

/** The same for a change or another edit. */
export function migrateEdit(migrations: readonly Migration[], data: unknown): unknown {
  return migrations.reduce((edit, one) => changeTo(one, edit), data);
}

/** The same for the touches of an effect. */
export function migrateEffect(migrations: readonly Migration[], data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  return migrations.reduce<readonly unknown[]>(
    (effect, one) => effect.flatMap((touch) => touchTo(one, touch)),
    data,
  );
}
