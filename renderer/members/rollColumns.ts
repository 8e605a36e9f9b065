// The columns of the roll, and what is typed or pasted into them.

import type { RollRow } from '../../shared/invoices/figures/rollRows.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { type Member, type MemberId, memberKinds } from '../../shared/members/model.ts';
import { formatDate } from '../../shared/values/date.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { ok, type Result, refuse } from '../../shared/values/result.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';
import { kindChoices, kindLabels } from './kinds.ts';

function explainDues({ id }: RollRow): void {
  const { year } = getState().viewSettings;
  explainFigure({ feature: 'members', figure: 'dues', entity: id, year });
}

function explainStanding({ id }: RollRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'invoices', figure: 'standing', entity: id, asOf });
}

const always = () => true;

export const rollColumns = (year: number): readonly Column<RollRow>[] => [
  {
    key: 'name',
    header: 'Name',
    width: 'minmax(180px, 3fr)',
    text: ({ member }) => member.name,
    editable: always,
  },
  {
    key: 'kind',
    header: 'Kind',
    width: '92px',
    text: ({ member }) => kindLabels[member.kind],
    edit: ({ member }) => member.kind,
    editable: always,
    choices: () => kindChoices,
  },
  {
    key: 'tier',
    header: 'Tier',
    width: 'minmax(92px, 0.7fr)',
    text: ({ tierText }) => tierText,
    mark: ({ tier }) => (tier === null ? 'unknown' : null),
  },
  {
    key: 'joined',
    header: 'Joined',
    width: '96px',
    text: ({ joined }) => formatDate(joined),
  },
  {
    key: 'lastDay',
    header: 'Last day',
    width: '96px',
    text: ({ member }) => (member.lastDay === null ? '' : formatDate(member.lastDay)),
  },
  {
    key: 'dues',
    header: `Dues, ${year}`,
    align: 'end',
    width: '96px',
    text: ({ dues }) => (dues === null ? 'unknown' : formatMoney(dues)),
    mark: ({ dues }) => (dues === null ? 'unknown' : null),
    onExplain: explainDues,
  },
  {
    key: 'standing',
    header: 'Standing',
    width: '80px',
    text: ({ isGood }) => (isGood ? 'good' : 'not good'),
    mark: ({ isGood }) => (isGood ? null : 'act'),
    onExplain: explainStanding,
  },
  {
    key: 'representative',
    header: 'Representative',
    width: 'minmax(112px, 1fr)',
    text: ({ member }) => member.representative ?? '',
    editable: always,
  },
];

function setOf(column: string, text: string): Result<Partial<Omit<Member, 'id'>>> | null {
  const trimmed = text.trim();
  if (column === 'name') return ok({ name: trimmed });
  if (column === 'representative') return ok({ representative: trimmed === '' ? null : trimmed });
  if (column !== 'kind') return null;
  const kind = memberKinds.find(
    (one) => one === trimmed || kindLabels[one].toLowerCase() === trimmed.toLowerCase(),
  );
  if (kind) return ok({ kind });
  return refuse(`“${text}”`, 'is no kind of member.', `Use one of: ${memberKinds.join(', ')}.`);
}

/** What a text in a cell changes; null for a column that only shows. */
export function changeOfCell(id: MemberId, column: string, text: string): Result<Change> | null {
  const set = setOf(column, text);
  if (!set?.ok) return set;
  return ok({ type: 'members/setMember', id, set: set.value });
}
