// A line or the cost per FTE as a form gives it: what fits together, and what it changes.
import type { Change } from '../../kernel/change.ts';
import { changedFields } from '../../kernel/changedFields.ts';
import { same } from '../../kernel/effect.ts';
import { find } from '../../values/id.ts';
import { type Basis, type CostLine, type CostPart, isStaff, type Rate } from '../model.ts';
import { figureOf } from './sheet.ts';

// Without a figure the basis is *unknown*; with one it is not, nor *solved* where it was typed.
function basisFor(basis: Basis, isKnown: boolean, isSolved: boolean): Basis {
  if (!isKnown) return 'unknown';
  return basis === 'unknown' || (basis === 'solved' && !isSolved) ? 'assumption' : basis;
}

/** The line without what its kind does not have, and with the basis that fits its figure. */
export function fitted(line: CostLine, before: CostLine | null): CostLine {
  const own = isStaff(line) ? { ...line, amount: null } : { ...line, fte: null, rate: null };
  const figure = figureOf(own);
  const stays = before !== null && own.basis === 'solved' && same(figureOf(before), figure);
  const solved = stays ? before.solved : null;
  return { ...own, solved, basis: basisFor(own.basis, figure !== null, solved !== null) };
}

/** Adds a line, or sets what differs. */
export function lineChange(part: CostPart, line: CostLine) {
  const before = find(part.lines, line.id);
  const entity = fitted(line, before ?? null);
  if (!before) return { type: 'cost/addLine', entity, at: null } as const;
  return { type: 'cost/setLine', id: line.id, set: changedFields(before, entity) } as const;
}

/** The plan's cost per FTE as typed: another amount than the solved one is no longer solved. */
export function rateChange(before: Rate, typed: Omit<Rate, 'solved'>): Change {
  const stays = typed.basis === 'solved' && same(before.amount, typed.amount);
  const solved = stays ? before.solved : null;
  const basis = basisFor(typed.basis, typed.amount !== null, solved !== null);
  return { type: 'cost/setTerms', set: { rate: { ...typed, solved, basis } } };
}
