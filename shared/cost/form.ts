// A line or the cost per FTE as a form gives it: what fits together, and what it changes.
import type { Change } from '../change.ts';
import { same, valueAt } from '../effect.ts';
import type { Plan } from '../plan.ts';
import { linksTo, listLinks } from '../things.ts';
import { find } from '../values/id.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { Basis, CostLine, Rate } from './model.ts';
import { figureOf } from './sheet.ts';

// Without a figure the basis is *unknown*; with one it is not, nor *solved* where it was typed.
function basisFor(basis: Basis, isKnown: boolean, isSolved: boolean): Basis {
  if (!isKnown) return 'unknown';
  return basis === 'unknown' || (basis === 'solved' && !isSolved) ? 'assumption' : basis;
}

/** The line without what its kind does not have, and with the basis that fits its figure. */
export function fitted(line: CostLine, before: CostLine | null): CostLine {
  const own =
    line.kind === 'staff' ? { ...line, amount: null } : { ...line, fte: null, rate: null };
  const figure = figureOf(own);
  const stays = before !== null && own.basis === 'solved' && same(figureOf(before), figure);
  const solved = stays ? before.solved : null;
  return { ...own, solved, basis: basisFor(own.basis, figure !== null, solved !== null) };
}

function changedFields(before: CostLine, line: CostLine): Partial<CostLine> {
  const fields = Object.entries(line).filter(
    ([field, value]) => !same(valueAt(before, field), value),
  );
  return Object.fromEntries(fields);
}

/** Adds a line, or sets what differs; refuses to take the staff away that people relieve. */
export function lineChange(plan: Plan, line: CostLine): Result<Change> {
  const before = find(plan.cost.lines, line.id);
  const entity = fitted(line, before ?? null);
  if (!before) return ok({ type: 'cost/addLine', entity, at: null });
  const links = linksTo(plan, 'cost.lines', line.id);
  if (entity.kind === 'fixed' && before.kind === 'staff' && links.length > 0) {
    return refuse(
      `The kind of “${before.name}”`,
      `Its staff is relieved by ${listLinks(plan, links)}.`,
      'Keep it a staff line, or let those relieve another one first.',
    );
  }
  return ok({ type: 'cost/setLine', id: line.id, set: changedFields(before, entity) });
}

/** The plan's cost per FTE as typed: another amount than the solved one is no longer solved. */
export function rateChange(before: Rate, typed: Omit<Rate, 'solved'>): Change {
  const stays = typed.basis === 'solved' && same(before.amount, typed.amount);
  const solved = stays ? before.solved : null;
  const basis = basisFor(typed.basis, typed.amount !== null, solved !== null);
  return { type: 'cost/setTerms', set: { rate: { ...typed, solved, basis } } };
}
