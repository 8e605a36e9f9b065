// What a contribution becomes when its kind changes: its purpose stays where the new kind allows it.
import type { ActivityId, LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { noFte } from '../../values/fte.ts';
import { noMoney } from '../../values/money.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { activityServed, staffLines } from '../figures/served.ts';
import type { Contribution, ContributionKind } from '../model.ts';

function lineFor(plan: Plan, activity: ActivityId | null): LineId | null {
  const lines = staffLines(plan);
  return (lines.find((line) => line.activity === activity) ?? lines[0])?.id ?? null;
}

function toPeople(plan: Plan, pledge: Contribution): Result<Contribution> {
  const line = pledge.line ?? lineFor(plan, pledge.activity);
  if (line === null) {
    return refuse(
      `The contribution “${pledge.name}”`,
      'People relieve a staff line, and the cost model has none.',
      'Add a staff line to the cost model first.',
    );
  }
  return ok({
    ...pledge,
    kind: 'people',
    amount: null,
    activity: null,
    line,
    fte: pledge.fte ?? noFte,
  });
}

/** An amount or FTE that is not known begins at 0: nothing is counted until somebody types it. */
export function toKind(
  plan: Plan,
  pledge: Contribution,
  kind: ContributionKind,
): Result<Contribution> {
  if (kind === pledge.kind) return ok(pledge);
  if (kind === 'people') return toPeople(plan, pledge);
  const served = activityServed(plan, pledge);
  const activity = kind === 'cash' ? served : (served ?? plan.cost.activities[0]?.id ?? null);
  if (kind !== 'cash' && activity === null) {
    return refuse(
      `The contribution “${pledge.name}”`,
      'Hardware and hosting serve one activity, and the cost model has none.',
      'Add an activity to the cost model first.',
    );
  }
  return ok({ ...pledge, kind, fte: null, line: null, amount: pledge.amount ?? noMoney, activity });
}
