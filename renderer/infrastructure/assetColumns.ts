// The columns of the assets: what is typed, and the custody that follows.
import type { Custody } from '../../shared/infrastructure/figures/custody.ts';
import { type AssetId, assetKinds } from '../../shared/infrastructure/model.ts';
import { assetKindWords, furtherText } from '../../shared/infrastructure/words/words.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

export const assetKindChoices = assetKinds.map((value) => ({
  value,
  label: assetKindWords[value],
}));

export interface AssetRow extends Custody {
  readonly id: AssetId;
}

const always = () => true;
const further = ({ asset }: AssetRow, between: string) =>
  furtherText(getState().plan.members.roll, asset, between);

function explainCustody({ id }: AssetRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'infrastructure', figure: 'custody', entity: id, asOf });
}

const marks = { red: 'problem', amber: 'act', clear: 'good' } as const;

export const assetColumns: readonly Column<AssetRow>[] = [
  {
    key: 'name',
    header: 'Asset',
    width: 'minmax(150px, 1.5fr)',
    text: ({ asset }) => asset.name,
    editable: always,
  },
  {
    key: 'kind',
    header: 'Kind',
    width: '116px',
    text: ({ asset }) => assetKindWords[asset.kind],
    edit: ({ asset }) => asset.kind,
    choices: () => assetKindChoices,
    editable: always,
  },
  {
    key: 'holder',
    header: 'Holder',
    width: 'minmax(110px, 1.1fr)',
    text: ({ holder }) => holder,
    edit: ({ holder, holding }) => (holding === 'unknown' ? '' : holder),
    mark: ({ holding }) => (holding === 'unknown' ? 'unknown' : null),
    editable: always,
  },
  {
    key: 'further',
    header: 'Further holders',
    width: 'minmax(104px, 0.8fr)',
    text: (row) => further(row, ', '),
    edit: (row) => further(row, '; '),
    editable: always,
  },
  {
    key: 'custody',
    header: 'Custody',
    width: '170px',
    text: ({ label }) => label,
    mark: ({ state }) => marks[state],
    onExplain: explainCustody,
  },
  {
    key: 'onLoss',
    header: 'Plan for its loss',
    name: 'What is done when its holder disappears',
    width: 'minmax(120px, 1.7fr)',
    text: ({ asset }) => asset.onLoss ?? '',
    editable: always,
  },
  {
    key: 'source',
    header: 'Source',
    width: 'minmax(80px, 1fr)',
    text: ({ asset }) => asset.source ?? '',
    editable: always,
  },
];
