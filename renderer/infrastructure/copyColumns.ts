// The columns of the copies: of what, where, when made, when proven, and whether that is enough.

import type { CopyOn } from '../../shared/infrastructure/figures/copies.ts';
import type { CopyId } from '../../shared/infrastructure/model.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

export interface CopyRow extends CopyOn {
  readonly id: CopyId;
  /** Of which it is a copy. */
  readonly asset: string;
}

const always = () => true;
const dayText = (day: PlainDate | null) => (day === null ? 'not recorded' : formatDate(day));
const unknownDay = (day: PlainDate | null) => (day === null ? 'unknown' : null);

/** What a choice of assets offers, in display order. */
export function assetChoices() {
  return getState().plan.infrastructure.assets.map(({ id, name }) => ({ value: id, label: name }));
}

function explainCopy({ id }: CopyRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'infrastructure', figure: 'copy', entity: id, asOf });
}

export const copyColumns: readonly Column<CopyRow>[] = [
  {
    key: 'asset',
    header: 'Copy of',
    width: 'minmax(140px, 1.3fr)',
    text: ({ asset }) => asset,
    edit: ({ copy }) => copy.asset,
    choices: assetChoices,
    editable: always,
  },
  {
    key: 'keeper',
    header: 'Kept at or by',
    width: 'minmax(130px, 1.2fr)',
    text: ({ keeper }) => keeper,
    editable: always,
  },
  {
    key: 'everyDays',
    header: 'Days apart',
    name: 'Made anew every so many days',
    align: 'end',
    width: '96px',
    text: ({ copy }) => (copy.everyDays === null ? 'unknown' : String(copy.everyDays)),
    edit: ({ copy }) => (copy.everyDays === null ? '' : String(copy.everyDays)),
    mark: ({ copy }) => (copy.everyDays === null ? 'unknown' : null),
    editable: always,
  },
  {
    key: 'copied',
    header: 'Last copied',
    width: '116px',
    text: ({ copy }) => dayText(copy.copied),
    edit: ({ copy }) => copy.copied ?? '',
    mark: ({ copy }) => unknownDay(copy.copied),
    editable: always,
  },
  {
    key: 'proven',
    header: 'Last restored',
    name: 'Last proven by a restore',
    width: '104px',
    text: ({ copy }) => (copy.proven === null ? 'never' : formatDate(copy.proven)),
    edit: ({ copy }) => copy.proven ?? '',
    mark: ({ copy }) => unknownDay(copy.proven),
    editable: always,
  },
  {
    key: 'state',
    header: 'State',
    width: 'minmax(120px, 0.9fr)',
    text: ({ label, independent }) => (independent ? label : `${label}, not independent`),
    mark: ({ good, independent }) => (good && independent ? 'good' : 'act'),
    onExplain: explainCopy,
  },
  {
    key: 'digest',
    header: 'Digest',
    width: 'minmax(64px, 0.5fr)',
    text: ({ copy }) => copy.digest ?? '',
    editable: always,
  },
  {
    key: 'source',
    header: 'Source',
    width: 'minmax(80px, 1.3fr)',
    text: ({ copy }) => copy.source ?? '',
    editable: always,
  },
];
