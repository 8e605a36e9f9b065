// The rows of the cost grid as they are shown: the same object for as long as a row looks the same.
import { lineCells } from '../../shared/cost/cells/lines.ts';
import { type CellKey, totalName, totalRow } from '../../shared/cost/cells/sheet.ts';
import { costOfYear, type Ends } from '../../shared/cost/figures/costs.ts';
import {
  isPlanned,
  knownActivity,
  knownCost,
  knownFte,
  knownLine,
} from '../../shared/cost/figures/known.ts';
import type { Activity, CostLine } from '../../shared/cost/model.ts';
import type { CellColumn, CellContext } from '../../shared/kernel/cells.ts';
import type { FiscalYear } from '../../shared/values/date.ts';
import { type Fte, formatFte } from '../../shared/values/fte.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { ends } from '../../shared/values/range.ts';

type Texts = Readonly<Partial<Record<CellKey, string>>>;

/** What a row is made of: a row looks the same while these are. */
interface Source {
  readonly entity: CostLine | Activity | null;
  readonly year: FiscalYear;
  /** Null is unknown. */
  readonly cost: Ends | null;
  /** Lines without a figure in a sum. */
  readonly unknown: number;
  /** Of the total; null where none is known. */
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

function costTexts(cost: Ends | null): Texts {
  return eachText('cost', cost ? (end) => formatMoney(cost[end]) : unknown);
}

const columns = Object.entries(lineCells.columns);

function lineRow(line: CostLine, source: Source, context: CellContext): CostRow {
  const texts = (of: (column: CellColumn<CostLine>) => string): Texts =>
    Object.fromEntries(columns.map(([key, column]) => [key, of(column)]));
  return {
    ...source,
    id: line.id,
    kind: 'leaf',
    shown: texts(({ show }) => show(line, context)),
    typed: texts(
      ({ show, edit, choices }) => choices?.value(line) ?? (edit ?? show)(line, context),
    ),
  };
}

// A sum of nothing known is not zero.
function sumTexts({ cost, unknown: count }: Source): Texts {
  const known = cost && knownCost({ cost, unknown: count });
  return { basis: count === 0 ? '' : `${count} unknown`, ...costTexts(known) };
}

function totalTexts({ year, fte }: Source): Texts {
  return {
    name: totalName(year),
    ...eachText('fte', fte ? (end) => formatFte(fte[end]) : unknown),
  };
}

function rowOf(source: Source, context: CellContext): CostRow {
  const { entity } = source;
  if (entity && 'activity' in entity) return lineRow(entity, source, context);
  if (!entity) {
    const shown = { ...totalTexts(source), ...sumTexts(source) };
    return { ...source, id: totalRow, kind: 'total', shown, typed: {} };
  }
  const shown = { name: entity.name, ...sumTexts(source) };
  return { ...source, id: entity.id, kind: 'group', shown, typed: {} };
}

/** Null in a year of which nothing is said. */
function sumIn({ cost: part }: CellContext['plan'], year: FiscalYear, id: string | null) {
  if (id !== null) return knownActivity(part, year, id);
  return isPlanned(part.terms, year) ? costOfYear(part, year).total : null;
}

function sourceOf({ plan, year }: CellContext, id: string): Source {
  const { cost: part } = plan;
  const line = find(part.lines, id);
  if (line) {
    return { entity: line, year, cost: knownLine(part, year, id), unknown: 0, fte: null };
  }
  const activity = find(part.activities, id) ?? null;
  const sum = sumIn(plan, year, activity?.id ?? null);
  return {
    entity: activity,
    year,
    cost: sum?.cost ?? null,
    unknown: sum?.unknown ?? 0,
    fte: activity ? null : knownFte(part, year),
  };
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
export function rowIn(context: CellContext, id: string): CostRow {
  const source = sourceOf(context, id);
  const owner = source.entity ?? ofTotal;
  const kept = known.get(owner);
  if (kept && sameSource(kept, source)) return kept;
  const fresh = rowOf(source, context);
  known.set(owner, fresh);
  return fresh;
}
