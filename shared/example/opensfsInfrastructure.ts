// The source tree and the bug database of Lustre, and the interim copy of both; the slides give no more.

import type { AssetId, AssetKind } from '../infrastructure/model.ts';
import type { Change } from '../kernel/change.ts';

const concern =
  'Slides: the singular concern is that the infrastructure is held by one vendor alone. They do not name the custodian.';
const interim =
  'Slides: as an interim answer OpenSFS keeps an independent backup of the source tree and the bug database, archived at Indiana University. They give no dates, and no restore.';
const onLoss =
  'Interim: the project goes on from the independent backup that OpenSFS keeps at Indiana University.';

function heldAndCopied(id: AssetId, name: string, kind: AssetKind): Change[] {
  const asset = `asset-${id}`;
  return [
    {
      type: 'infrastructure/addAsset',
      at: null,
      entity: {
        id: asset,
        name,
        kind,
        holder: { member: null, name: null },
        holderKind: null,
        further: [],
        onLoss,
        source: concern,
      },
    },
    {
      type: 'infrastructure/addCopy',
      at: null,
      entity: {
        id: `copy-${id}`,
        asset,
        keeper: { member: null, name: 'Indiana University' },
        everyDays: null,
        copied: null,
        proven: null,
        digest: null,
        source: interim,
      },
    },
  ];
}

export const openSfsInfrastructure: readonly Change[] = [
  ...heldAndCopied('source-tree', 'Source tree', 'repository'),
  ...heldAndCopied('bug-database', 'Bug database', 'bugTracker'),
];
