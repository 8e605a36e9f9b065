// The cost model as a sheet: which rows and cells it has, in their order.
import type { FiscalYear } from '../../values/date.ts';
import type { End } from '../../values/range.ts';
import { type CostLine, type CostPart, lineRules } from '../model.ts';

/** In the order in which they stand, as blocks are copied and pasted. */
export const cellKeys = [
  'name',
  'fte.low',
  'fte.likely',
  'fte.high',
  'cost.low',
  'cost.likely',
  'cost.high',
  'basis',
] as const;
export type CellKey = (typeof cellKeys)[number];

export interface SheetRow {
  readonly id: string;
  readonly kind: 'group' | 'leaf' | 'total';
}

/** The id of the row of totals; lines and activities have their own. */
export const totalRow = 'total';

/** What the row of totals is called. */
export function totalName(year: FiscalYear): string {
  return `Total, ${year}`;
}

export function linesOf(part: CostPart, activity: string): readonly CostLine[] {
  return part.lines.filter((line) => line.activity === activity);
}

/** Each activity with its lines under it, and the total; nothing where there is no activity. */
export function sheetRows(part: CostPart): readonly SheetRow[] {
  if (part.activities.length === 0) return [];
  const under = Map.groupBy(part.lines, (line) => line.activity);
  const rows = part.activities.flatMap((activity): SheetRow[] => [
    { id: activity.id, kind: 'group' },
    ...(under.get(activity.id) ?? []).map(({ id }): SheetRow => ({ id, kind: 'leaf' })),
  ]);
  return [...rows, { id: totalRow, kind: 'total' }];
}

/** Whether two plans have the same rows in the same order; lines that stayed cost one comparison. */
export function sameRows(one: CostPart, other: CostPart): boolean {
  const { activities, lines } = other;
  return (
    one.activities.length === activities.length &&
    one.lines.length === lines.length &&
    one.activities.every(({ id }, index) => id === activities[index]?.id) &&
    one.lines.every((line, index) => sitsAlike(line, lines[index]))
  );
}

function sitsAlike(line: CostLine, other: CostLine | undefined): boolean {
  return line === other || (line.id === other?.id && line.activity === other.activity);
}

/** `fte.low` is the low end of the FTE; null for the cells that are no part of a range. */
export function endOf(key: CellKey): { readonly of: 'fte' | 'cost'; readonly end: End } | null {
  const [of, end] = key.split('.');
  if ((of !== 'fte' && of !== 'cost') || end === undefined) return null;
  return { of, end: end === 'low' || end === 'high' ? end : 'likely' };
}

/** What a line's own figure is: the FTE of staff, the amount of the rest; null is unknown. */
export function figureOf(line: CostLine): CostLine['fte'] | CostLine['amount'] {
  return line[lineRules[line.kind].size];
}
