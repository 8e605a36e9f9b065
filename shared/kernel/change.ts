// A change: one user action as plain data; applied and described by its feature's handler.
import { needsName } from '../values/check.ts';
import { no, ok, type Result } from '../values/result.ts';
import type { ChangeHandler, ChangeHandlers } from './handler.ts';
import { refuseLongText } from './longTexts.ts';
import type { Plan } from './plan.ts';

/** Each feature adds the union of its changes in its `changes`: `cost: CostChange`. */
export interface ChangeTypes {}

/** One kind of change. */
export type SingleChange = ChangeTypes[keyof ChangeTypes];

/** All or nothing: one entry, one sentence (its name), one undo. */
export interface Batch {
  readonly type: 'batch';
  readonly name: string;
  readonly changes: readonly Change[];
}

export type Change = SingleChange | Batch;

/** The handlers of every feature; one that is left out does not compile. */
export type FeatureHandlers = {
  readonly [F in keyof ChangeTypes]: ChangeHandlers<ChangeTypes[F]>;
};

let handlers: ChangeHandlers<SingleChange> | null = null;

/** Called once, by `registry/changes.ts`. */
export function defineChanges(features: FeatureHandlers): void {
  handlers = Object.assign({}, ...Object.values(features));
}

function handlerOf(change: SingleChange): ChangeHandler<SingleChange> {
  if (!handlers) throw new Error('No changes are defined: load registry/changes.ts.');
  return handlers[change.type];
}

function applyBatch(plan: Plan, batch: Batch): Result<Plan> {
  const refusal = needsName(batch.name, 'edit') ?? refuseLongText(plan, { batch: batch.name });
  if (refusal) return no(refusal);
  let next = plan;
  for (const change of batch.changes) {
    const result = applyChange(next, change);
    if (!result.ok) return no({ ...result.no, what: `${batch.name}: ${result.no.what}` });
    next = result.value;
  }
  return ok(next);
}

/** The same plan where the change alters nothing. Never throws on a change of a known type. */
export function applyChange(plan: Plan, change: Change): Result<Plan> {
  if (change.type === 'batch') return applyBatch(plan, change);
  const refusal = refuseLongText(plan, change);
  return refusal ? no(refusal) : handlerOf(change).apply(plan, change);
}

/** One sentence without a full stop, in the user's words, about the plan before the change. */
export function describeChange(plan: Plan, change: Change): string {
  return change.type === 'batch' ? change.name : handlerOf(change).describe(plan, change);
}
