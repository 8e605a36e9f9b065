// What an imported contribution is for: the staff line that people relieve, or one activity.
import { lineMeant } from '../../cost/figures/named.ts';
import { type CostLine, isStaff } from '../../cost/model.ts';
import type { Misfit } from '../../kernel/importer.ts';
import { allNamed, theOne } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { quoted } from '../../values/plainText.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Contribution } from '../model.ts';

type Cell = string | null;

export function lineIn(
  { cost }: Plan,
  { line, lineActivity }: { readonly line: Cell; readonly lineActivity: Cell },
): Result<CostLine['id'] | null, Misfit> {
  const lines = cost.lines.filter(isStaff);
  const found = lineMeant(cost, lines, {
    line: { field: 'line', noun: 'staff line', plural: 'staff lines', name: line },
    activity: { field: 'lineActivity', name: lineActivity },
  });
  return found.ok ? ok(found.value?.id ?? null) : found;
}

export function activityIn(
  { cost }: Plan,
  { activity: name }: { readonly activity: Cell },
): Result<Contribution['activity'], Misfit> {
  if (name === null) return ok(null);
  const sought = { field: 'activity', noun: 'activity', plural: 'activities', name };
  const found = theOne(allNamed(cost.activities, name), sought);
  return found.ok ? ok(found.value.id) : found;
}

/** Told where a row names the activity of a line, and no line. */
export function noLine(
  { lineActivity }: { readonly lineActivity: Cell },
  { line }: Contribution,
): readonly string[] {
  if (lineActivity === null || line !== null) return [];
  return [`It names no cost line of ${quoted(lineActivity)}, so it displaces no cost.`];
}
