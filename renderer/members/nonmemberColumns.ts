// The columns of the list of nonmembers, and what is typed or pasted into them.
import type { Change } from '../../shared/kernel/change.ts';
import type { NonmemberRow } from '../../shared/members/figures/nonmembers.ts';
import type { Nonmember, NonmemberClass, NonmemberId } from '../../shared/members/model.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { ok, type Result, refuse } from '../../shared/values/result.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

const always = () => true;
const dayOf = (day: PlainDate | null) => (day === null ? '' : formatDate(day));
const choiceOf = ({ id, name }: NonmemberClass) => ({ value: id, label: name });

export const nonmemberColumns: readonly Column<NonmemberRow>[] = [
  {
    key: 'name',
    header: 'Name',
    width: 'minmax(160px, 1.6fr)',
    text: ({ nonmember }) => nonmember.name,
    editable: always,
  },
  {
    key: 'class',
    header: 'Class',
    width: 'minmax(120px, 1fr)',
    text: ({ className }) => className,
    edit: ({ nonmember }) => nonmember.class,
    editable: always,
    choices: () => getState().plan.members.classes.map(choiceOf),
  },
  {
    key: 'organisation',
    header: 'Organisation',
    width: 'minmax(140px, 1.4fr)',
    text: ({ nonmember }) => nonmember.organisation ?? '',
    editable: always,
  },
  {
    key: 'from',
    header: 'First day',
    width: '104px',
    text: ({ nonmember }) => dayOf(nonmember.from),
  },
  {
    key: 'to',
    header: 'Last day',
    width: '104px',
    text: ({ nonmember }) => dayOf(nonmember.to),
    mark: ({ takesPart }) => (takesPart ? null : 'unknown'),
  },
  {
    key: 'contacts',
    header: 'Contacts',
    width: 'minmax(120px, 1.2fr)',
    text: ({ nonmember }) => nonmember.contacts ?? '',
    editable: always,
  },
];

type Fields = Partial<Omit<Nonmember, 'id'>>;

function classNamed(text: string): Result<Fields> {
  const { classes } = getState().plan.members;
  const plain = text.toLowerCase();
  const found = classes.find(({ id, name }) => id === text || name.toLowerCase() === plain);
  if (found) return ok({ class: found.id });
  const names = classes.map(({ name }) => name).join(', ');
  return refuse(`“${text}”`, 'is no class of the plan.', `Use one of: ${names}.`);
}

function setOf(column: string, typed: string): Result<Fields> | null {
  const text = typed.trim();
  if (column === 'name') return ok({ name: text });
  if (column === 'class') return classNamed(text);
  if (column !== 'organisation' && column !== 'contacts') return null;
  return ok({ [column]: text === '' ? null : text });
}

/** What a text in a cell changes; null for a column that only shows. */
export function changeOfCell(id: NonmemberId, column: string, text: string): Result<Change> | null {
  const set = setOf(column, text);
  if (!set?.ok) return set;
  return ok({ type: 'members/setNonmember', id, set: set.value });
}
