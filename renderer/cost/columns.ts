// The columns of the cost grid: what a cell shows, what an edit begins with, and what explains it.
import { activityCells, basisChoices, lineCells } from '../../shared/cost/cells/lines.ts';
import { type CellKey, endOf } from '../../shared/cost/cells/sheet.ts';
import type { CostAddress } from '../../shared/cost/explain.ts';
import type { End } from '../../shared/values/range.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column, Mark } from '../ui/grid/column.ts';
import type { CostRow } from './rows.ts';

function addressOf(row: CostRow, key: CellKey): CostAddress {
  const range = endOf(key);
  const end: End = range?.end ?? getState().viewSettings.end;
  const at = { feature: 'cost', year: row.year, end } as const;
  if (row.kind === 'leaf') return { ...at, figure: 'line', entity: row.id };
  if (row.kind === 'group') return { ...at, figure: 'activity', entity: row.id };
  return { ...at, figure: range?.of === 'fte' ? 'fte' : 'total' };
}

function markOf(row: CostRow, key: CellKey): Mark | null {
  const { entity } = row;
  const isCost = endOf(key)?.of === 'cost';
  if (row.shown[key] === 'unknown' || (key === 'basis' && row.unknown > 0)) return 'unknown';
  if (!isLine(entity) || entity.solved === null) return null;
  return isCost || key === 'basis' ? 'solved' : null;
}

const isLine = (entity: CostRow['entity']) => entity !== null && 'activity' in entity;

function isTyped({ entity }: CostRow, key: CellKey): boolean {
  if (isLine(entity)) return lineCells.columns[key].isTyped?.(entity) ?? true;
  return entity !== null && key in activityCells.columns;
}

function column(key: CellKey, rest: Pick<Column<CostRow>, 'header' | 'name' | 'width'>) {
  return {
    key,
    ...rest,
    text: (row) => row.shown[key] ?? '',
    edit: (row) => row.typed[key] ?? row.shown[key] ?? '',
    editable: (row) => isTyped(row, key),
    mark: (row) => markOf(row, key),
    onExplain: (row) => explainFigure(addressOf(row, key)),
  } satisfies Column<CostRow>;
}

/** `amount` and `fte` are the widths of such a column, in pixels. */
export function costColumns(amount: number, fte: number): readonly Column<CostRow>[] {
  const number = (key: CellKey, header: string, width: number) => ({
    ...column(key, { header, name: lineCells.columns[key].name, width: `${width}px` }),
    align: 'end' as const,
  });
  return [
    column('name', { header: 'Activity and line', width: 'minmax(112px, 1fr)' }),
    number('fte.low', 'FTE low', Math.max(62, fte)),
    number('fte.likely', 'likely', fte),
    number('fte.high', 'high', fte),
    number('cost.low', 'Cost low', amount),
    number('cost.likely', 'likely', amount),
    number('cost.high', 'high', amount),
    {
      ...column('basis', { header: 'Basis', width: '90px' }),
      choices: ({ entity }) => (isLine(entity) ? basisChoices(entity.basis) : []),
    },
  ];
}
