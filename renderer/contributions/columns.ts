// The columns of the contributions: what is typed, and what each is worth in the year in view.
import { pledgeCells } from '../../shared/contributions/cells/pledges.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';
import type { PledgeRow } from './pledgeRows.ts';

function explainWorth({ pledge }: PledgeRow): void {
  if (!pledge) return;
  const { year, view } = getState().viewSettings;
  const address = { feature: 'contributions', figure: 'pledge', entity: pledge.id } as const;
  explainFigure({ ...address, year, view, end: 'likely' });
}

const typed = columnsOf(pledgeCells, ({ pledge }: PledgeRow) => pledge);

/** `size` and `worth` are the widths of these columns, in pixels. */
export const pledgeColumns = (size: number, worth: number): readonly Column<PledgeRow>[] => [
  typed('name', { width: 'minmax(150px, 1.5fr)' }),
  typed('contributor', { width: 'minmax(110px, 1.1fr)' }),
  typed('kind', { width: '84px' }),
  typed('size', { header: 'Amount, FTE', align: 'end', width: `${size}px` }),
  typed('purpose', { header: 'Line or activity', width: 'minmax(110px, 1fr)' }),
  typed('firstYear', { header: 'First', align: 'end', width: '50px' }),
  typed('lastYear', { header: 'Last', align: 'end', width: '50px' }),
  typed('status', { width: '94px' }),
  {
    key: 'worth',
    header: 'Value this year',
    align: 'end',
    width: `${worth}px`,
    text: ({ worth }) => worth,
    mark: ({ worth }) => (worth === 'unknown' ? 'unknown' : null),
    onExplain: explainWorth,
  },
  typed('source', { width: 'minmax(90px, 0.8fr)' }),
];
