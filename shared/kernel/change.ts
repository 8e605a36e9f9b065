// A change: one thing that a person did, as plain data; applied and described by its feature's act.

import { type CashChange, cashActs } from '../cash/changes.ts';
import { type ConsortiumChange, consortiumActs } from '../consortium/changes.ts';
import { type ContributionsChange, contributionsActs } from '../contributions/changes/changes.ts';
import { type CostChange, costActs } from '../cost/changes/changes.ts';
import { type ExplanationsChange, explanationsActs } from '../explanations/changes.ts';
import { type GoalsChange, goalsActs } from '../goals/changes/changes.ts';
import { type GovernanceChange, governanceActs } from '../governance/changes/changes.ts';
import { type GroupsChange, groupsActs } from '../groups/changes.ts';
import {
  type InfrastructureChange,
  infrastructureActs,
} from '../infrastructure/changes/changes.ts';
import { type InvoicesChange, invoicesActs } from '../invoices/changes/changes.ts';
import { type MembersChange, membersActs } from '../members/changes/changes.ts';
import { type UncertaintyChange, uncertaintyActs } from '../risk/changes/changes.ts';
import { type ScenariosChange, scenariosActs } from '../scenarios/changes/changes.ts';
import { needsName } from '../values/check.ts';
import { no, ok, type Result } from '../values/result.ts';
import type { Act, Acts } from './handler.ts';
import type { Plan } from './plan.ts';

/** One act of the domain. */
export type SingleChange =
  | ConsortiumChange
  | MembersChange
  | GovernanceChange
  | CostChange
  | GroupsChange
  | GoalsChange
  | ContributionsChange
  | CashChange
  | InvoicesChange
  | ExplanationsChange
  | InfrastructureChange
  | ScenariosChange
  | UncertaintyChange;

/** All or nothing: one entry, one sentence (its name), one undo. */
export interface Batch {
  readonly type: 'batch';
  readonly name: string;
  readonly changes: readonly Change[];
}

export type Change = SingleChange | Batch;

const acts: Acts<SingleChange> = {
  ...consortiumActs,
  ...membersActs,
  ...governanceActs,
  ...costActs,
  ...groupsActs,
  ...goalsActs,
  ...contributionsActs,
  ...cashActs,
  ...invoicesActs,
  ...explanationsActs,
  ...infrastructureActs,
  ...scenariosActs,
  ...uncertaintyActs,
};

function actOf(change: SingleChange): Act<SingleChange> {
  return acts[change.type];
}

function applyBatch(plan: Plan, batch: Batch): Result<Plan> {
  const refusal = needsName(batch.name, 'edit');
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
  return change.type === 'batch' ? applyBatch(plan, change) : actOf(change).apply(plan, change);
}

/** One sentence without a full stop, in the user's words, said of the plan before the change. */
export function describeChange(plan: Plan, change: Change): string {
  return change.type === 'batch' ? change.name : actOf(change).describe(plan, change);
}
