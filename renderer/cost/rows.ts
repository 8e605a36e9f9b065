// The rows of the cost grid as they are shown: the same object for as long as a row looks the same.

import { type CellKey, totalName, totalRow } from '../../shared/cost/cells/sheet.ts';
import { type CostSum, costOfYear, type Ends, zero } from '../../shared/cost/figures/costs.ts';
import { type Activity, type CostLine, type CostPart, isStaff } from '../../shared/cost/model.ts';
import type { FiscalYear } from '../../shared/values/date.ts';
import { type Fte, formatFte, noFte } from '../../shared/values/fte.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney, plainMoney } from '../../shared/values/money.ts';
import { at, ends, type Range } from '../../shared/values/range.ts';
import { basisLabels } from './words.ts';

type Texts = Readonly<Partial<Record<CellKey, string>>>;

/** What a row is made of: a row looks the same while these are. */
interface Source {
  readonly entity: CostLine | Activity | null;
  readonly year: FiscalYear;
  /** Null is unknown. */
  readonly cost: Ends | null;
  /** Lines without a figure in a sum. */
  readonly unknown: number;
  /** Of the total. */
  readonly fte: Ends<Fte> | null;
}

export interface CostRow extends Source {
  readonly id: string;
  readonly kind: 'leaf' | 'group' | 'total';
  readonly shown: Texts;
  /** What an edit begins with, where it is not what is shown. */
  readonly typed: Texts;
}

function eachText(of: 'fte' | 'cost', text: (end: (typeof ends)[number]) => string): Texts {
  return Object.fromEntries(ends.map((end) => [`${of}.${end}`, text(end)]));
}

const unknown = () => 'unknown';
const empty = () => '';

function costTexts(cost: Ends | null): Texts {
  return eachText('cost', cost ? (end) => formatMoney(cost[end]) : unknown);
}

function fteTexts(fte: Range<Fte> | null): Texts {
  return eachText('fte', fte ? (end) => formatFte(at(fte, end)) : unknown);
}

function typedTexts(line: CostLine, cost: Ends | null): Texts {
  const { fte, amount, basis } = line;
  if (isStaff(line)) return { basis, ...(fte ? {} : eachText('fte', empty)) };
  return { basis, ...eachText('cost', amount && cost ? (end) => plainMoney(cost[end]) : empty) };
}

function lineRow(line: CostLine, source: Source): CostRow {
  const fte = isStaff(line) ? fteTexts(line.fte) : {};
  const basis = basisLabels[line.basis];
  const shown = { name: line.name, basis, ...fte, ...costTexts(source.cost) };
  return { ...source, id: line.id, kind: 'leaf', shown, typed: typedTexts(line, source.cost) };
}

// A sum of nothing known is not zero.
function sumTexts({ cost, unknown: count }: Source): Texts {
  const isKnown = count === 0 || cost?.high !== 0;
  return { basis: count === 0 ? '' : `${count} unknown`, ...costTexts(isKnown ? cost : null) };
}

function totalTexts({ year, fte }: Source): Texts {
  const text = (end: (typeof ends)[number]) => formatFte(fte?.[end] ?? noFte);
  return { name: totalName(year), ...eachText('fte', text) };
}

function rowOf(source: Source): CostRow {
  const { entity } = source;
  if (entity && 'activity' in entity) return lineRow(entity, source);
  if (!entity) {
    const shown = { ...totalTexts(source), ...sumTexts(source) };
    return { ...source, id: totalRow, kind: 'total', shown, typed: {} };
  }
  const shown = { name: entity.name, ...sumTexts(source) };
  return { ...source, id: entity.id, kind: 'group', shown, typed: {} };
}

const nothing: CostSum = { cost: zero, unknown: 0 };

function sourceOf(part: CostPart, year: FiscalYear, id: string): Source {
  const costs = costOfYear(part, year);
  const line = find(part.lines, id);
  if (line) {
    return { entity: line, year, cost: costs.lines.get(id) ?? null, unknown: 0, fte: null };
  }
  const activity = find(part.activities, id) ?? null;
  const { cost, unknown: count } = activity ? (costs.activities.get(id) ?? nothing) : costs.total;
  return { entity: activity, year, cost, unknown: count, fte: activity ? null : costs.fte };
}

function sameEnds<T extends number>(one: Ends<T> | null, other: Ends<T> | null): boolean {
  if (!one || !other) return one === other;
  return ends.every((end) => one[end] === other[end]);
}

const sameSource = (one: Source, other: Source) =>
  one.year === other.year &&
  one.unknown === other.unknown &&
  sameEnds(one.cost, other.cost) &&
  sameEnds(one.fte, other.fte);

const known = new WeakMap<object, CostRow>();
const ofTotal = {};

/** Made anew only where something in it looks different: so one edit draws three rows. */
export function rowIn(part: CostPart, year: FiscalYear, id: string): CostRow {
  const source = sourceOf(part, year, id);
  const owner = source.entity ?? ofTotal;
  const kept = known.get(owner);
  if (kept && sameSource(kept, source)) return kept;
  const fresh = rowOf(source);
  known.set(owner, fresh);
  return fresh;
}
