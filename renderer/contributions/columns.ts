// The columns of the contributions: what each shows, what an edit begins with, and what may be chosen.
import type { CellKey } from '../../shared/contributions/cells/cells.ts';
import { staffLines } from '../../shared/contributions/figures/served.ts';
import {
  contributionKinds,
  type KindRule,
  kindRules,
  statuses,
} from '../../shared/contributions/model.ts';
import { kindWords, statusWords, unrestricted } from '../../shared/contributions/words/words.ts';
import { explainFigure } from '../desk/Explaining.tsx';
import { getState } from '../store.ts';
import type { Column } from '../ui/grid/column.ts';
import type { Choice } from '../ui/Select.tsx';
import type { PledgeRow } from './pledgeRows.ts';

export const kindChoices = contributionKinds.map((value) => ({ value, label: kindWords[value] }));
export const statusChoices = statuses.map((value) => ({ value, label: statusWords[value] }));

const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
  value: id,
  label: name,
});

const activityChoices = (): readonly Choice[] => getState().plan.cost.activities.map(named);

export function lineChoices(): readonly Choice[] {
  return staffLines(getState().plan).map(named);
}

export const purposeChoices: Readonly<Record<KindRule['serves'], () => readonly Choice[]>> = {
  staffLine: lineChoices,
  oneActivity: activityChoices,
  anyActivityOrAll: () => [{ value: '', label: unrestricted }, ...activityChoices()],
};

const purposeFields: Readonly<Record<KindRule['serves'], 'line' | 'activity'>> = {
  staffLine: 'line',
  oneActivity: 'activity',
  anyActivityOrAll: 'activity',
};

function purposeValue({ pledge }: PledgeRow): string {
  return pledge?.[purposeFields[kindRules[pledge.kind].serves]] ?? '';
}

function explainWorth({ pledge }: PledgeRow): void {
  if (!pledge) return;
  const { year, view } = getState().looking;
  const address = { feature: 'contributions', figure: 'pledge', entity: pledge.id } as const;
  explainFigure({ ...address, year, view, end: 'likely' });
}

const editable = () => true;

type PledgeColumn = Column<PledgeRow> & { readonly key: CellKey | 'worth' };

const year = (key: 'firstYear' | 'lastYear', header: string, name: string): PledgeColumn => ({
  key,
  header,
  name,
  align: 'end',
  width: '50px',
  text: ({ pledge }) => String(pledge?.[key] ?? ''),
  editable,
});

export const columns: readonly PledgeColumn[] = [
  {
    key: 'name',
    header: 'Contribution',
    width: 'minmax(150px, 1.5fr)',
    text: ({ pledge }) => pledge?.name ?? '',
    editable,
  },
  {
    key: 'contributor',
    header: 'Given by',
    width: 'minmax(110px, 1.1fr)',
    text: ({ contributor }) => contributor,
    edit: ({ typedContributor }) => typedContributor,
    editable,
  },
  {
    key: 'kind',
    header: 'Kind',
    width: '84px',
    text: ({ pledge }) => (pledge ? kindWords[pledge.kind] : ''),
    edit: ({ pledge }) => pledge?.kind ?? '',
    choices: () => kindChoices,
    editable,
  },
  {
    key: 'size',
    header: 'Amount, FTE',
    name: 'Amount or FTE',
    align: 'end',
    width: '96px',
    text: ({ size }) => size,
    edit: ({ typedSize }) => typedSize,
    editable,
  },
  {
    key: 'purpose',
    header: 'Relieves or for',
    name: 'Line it relieves, or activity it is for',
    width: 'minmax(110px, 1fr)',
    text: ({ purpose }) => purpose,
    edit: purposeValue,
    choices: ({ pledge }) =>
      purposeChoices[pledge ? kindRules[pledge.kind].serves : 'oneActivity'](),
    editable,
  },
  year('firstYear', 'First', 'First year'),
  year('lastYear', 'Last', 'Last year'),
  {
    key: 'status',
    header: 'Status',
    width: '94px',
    text: ({ pledge }) => (pledge ? statusWords[pledge.status] : ''),
    edit: ({ pledge }) => pledge?.status ?? '',
    choices: () => statusChoices,
    editable,
  },
  {
    key: 'worth',
    header: 'Value this year',
    align: 'end',
    width: '104px',
    text: ({ worth }) => worth,
    mark: ({ worth }) => (worth === 'unknown' ? 'unknown' : null),
    onExplain: explainWorth,
  },
  {
    key: 'source',
    header: 'Source',
    width: 'minmax(90px, 0.8fr)',
    text: ({ pledge }) => pledge?.source ?? '',
    editable,
  },
];

/** Which cell stands in a column; null where it only shows. */
export function cellKeyOf(column: string): CellKey | null {
  const found = columns.find(({ key }) => key === column)?.key;
  return found === undefined || found === 'worth' ? null : found;
}
