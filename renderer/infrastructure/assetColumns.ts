// The columns of the assets: what is typed, and the custody that follows.

import { assetCells } from '../../shared/infrastructure/cells.ts';
import type { Custody } from '../../shared/infrastructure/figures/custody.ts';
import type { AssetId } from '../../shared/infrastructure/model.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

export interface AssetRow extends Custody {
  readonly id: AssetId;
}

function explainCustody({ id }: AssetRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'infrastructure', figure: 'custody', entity: id, asOf });
}

const marks = { red: 'problem', amber: 'act', clear: 'good' } as const;
const typed = columnsOf(assetCells, ({ asset }: AssetRow) => asset);

export const assetColumns: readonly Column<AssetRow>[] = [
  typed('name', { width: 'minmax(150px, 1.5fr)' }),
  typed('kind', { width: '116px' }),
  typed('holder', {
    width: 'minmax(110px, 1.1fr)',
    mark: ({ holding }) => (holding === 'unknown' ? 'unknown' : null),
  }),
  typed('further', { width: 'minmax(104px, 0.8fr)' }),
  {
    key: 'custody',
    header: 'Custody',
    width: '170px',
    text: ({ label }) => label,
    mark: ({ state }) => marks[state],
    onExplain: explainCustody,
  },
  typed('onLoss', { header: 'Continuity plan', width: 'minmax(120px, 1.7fr)' }),
  typed('source', { width: 'minmax(80px, 1fr)' }),
];
