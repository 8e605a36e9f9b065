// What a contribution becomes when its kind changes: its purpose stays where the new kind allows it.
import type { ActivityId, LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { noFte } from '../../values/fte.ts';
import { noMoney } from '../../values/money.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { capitalized } from '../../values/words.ts';
import { activityServed, staffLines } from '../figures/served.ts';
import { type Contribution, type ContributionKind, kindRules } from '../model.ts';
import { otherKindWords } from '../words/words.ts';

function lineFor(plan: Plan, activity: ActivityId | null): LineId | null {
  const lines = staffLines(plan);
  return (lines.find((line) => line.activity === activity) ?? lines[0])?.id ?? null;
}

function toPeople(plan: Plan, pledge: Contribution, kind: ContributionKind): Result<Contribution> {
  const line = pledge.line ?? lineFor(plan, pledge.activity);
  if (line === null) {
    return refuse(
      `The contribution “${pledge.name}”`,
      'In-kind people offset a staff line, but the cost model has none.',
      'Add a staff line to the cost model first.',
    );
  }
  return ok({
    ...pledge,
    kind,
    amount: null,
    activity: null,
    line,
    fte: pledge.fte ?? noFte,
  });
}

function toAmount(pledge: Contribution, kind: ContributionKind, activity: ActivityId | null) {
  return { ...pledge, kind, fte: null, line: null, amount: pledge.amount ?? noMoney, activity };
}

function toActivity(
  pledge: Contribution,
  kind: ContributionKind,
  activity: ActivityId | null,
): Result<Contribution> {
  if (activity !== null) return ok(toAmount(pledge, kind, activity));
  return refuse(
    `The contribution “${pledge.name}”`,
    `${capitalized(otherKindWords)} need an activity, but the cost model has none.`,
    'Add an activity to the cost model first.',
  );
}

/** An amount or FTE that is not known begins at 0: nothing is counted until somebody types it. */
export function toKind(
  plan: Plan,
  pledge: Contribution,
  kind: ContributionKind,
): Result<Contribution> {
  if (kind === pledge.kind) return ok(pledge);
  const served = activityServed(plan, pledge);
  switch (kindRules[kind].serves) {
    case 'staffLine':
      return toPeople(plan, pledge, kind);
    case 'oneActivity':
      return toActivity(pledge, kind, served ?? plan.cost.activities[0]?.id ?? null);
    case 'anyActivityOrAll':
      return ok(toAmount(pledge, kind, served));
  }
}
