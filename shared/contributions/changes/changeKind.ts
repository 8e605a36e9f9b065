// What a contribution becomes when its kind changes: its purpose stays where the new kind allows it.
import type { ActivityId, LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { Contribution, ContributionKind } from '../model.ts';

/** The staff lines that people can relieve, in display order. */
export function staffLines(plan: Plan) {
  return plan.cost.lines.filter(({ kind }) => kind === 'staff');
}

/** The activity that it serves: of the line relieved, or the one it is restricted to. */
export function activityServed(plan: Plan, pledge: Contribution): ActivityId | null {
  return find(plan.cost.lines, pledge.line)?.activity ?? pledge.activity;
}

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
    fte: pledge.fte ?? 0,
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
  return ok({ ...pledge, kind, fte: null, line: null, amount: pledge.amount ?? 0, activity });
}

/** An unrestricted amount in cash, of one year, only proposed: what a new row begins with. */
export function newPledge(id: string, year: number): Contribution {
  return {
    id,
    name: 'New contribution',
    member: null,
    giver: null,
    firstYear: year,
    lastYear: year,
    kind: 'cash',
    amount: 0,
    fte: null,
    line: null,
    activity: null,
    status: 'proposed',
    source: null,
  };
}
