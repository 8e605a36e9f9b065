// The columns of the copies: of what, where, when made, when proven, and whether that is enough.
import { copyCells } from '../../shared/infrastructure/cells.ts';
import type { CopyOn } from '../../shared/infrastructure/figures/copies.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

export interface CopyRow extends CopyOn {
  readonly id: string;
}

const unknownWhere = (value: unknown) => (value === null ? 'unknown' : null);

function explainCopy({ id }: CopyRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'infrastructure', figure: 'copy', entity: id, asOf });
}

const typed = columnsOf(copyCells, ({ copy }: CopyRow) => copy);

export const copyColumns: readonly Column<CopyRow>[] = [
  typed('asset', { width: 'minmax(140px, 1.3fr)' }),
  typed('keeper', { width: 'minmax(130px, 1.2fr)' }),
  typed('everyDays', {
    header: 'Interval (days)',
    align: 'end',
    width: '96px',
    mark: ({ copy }) => unknownWhere(copy.everyDays),
  }),
  typed('copied', { width: '116px', mark: ({ copy }) => unknownWhere(copy.copied) }),
  typed('proven', {
    header: 'Last restore test',
    width: '104px',
    mark: ({ copy }) => unknownWhere(copy.proven),
  }),
  {
    key: 'state',
    header: 'State',
    width: 'minmax(120px, 0.9fr)',
    text: ({ label, independent }) => (independent ? label : `${label}, not independent`),
    mark: ({ good, independent }) => (good && independent ? 'good' : 'act'),
    onExplain: explainCopy,
  },
  typed('digest', { width: 'minmax(64px, 0.5fr)' }),
  typed('source', { width: 'minmax(80px, 1.3fr)' }),
];
