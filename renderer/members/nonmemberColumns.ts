// The columns of the list of nonmembers: what is typed, and the days that are set in the details.
import { nonmemberCells } from '../../shared/members/cells/nonmembers.ts';
import type { NonmemberRow } from '../../shared/members/figures/nonmembers.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import type { Column } from '../ui/grid/column.ts';
import { dayWidth } from '../ui/grid/figureWidth.ts';

const dayOf = (day: PlainDate | null) => (day === null ? '' : formatDate(day));
const typed = columnsOf(nonmemberCells, ({ nonmember }: NonmemberRow) => nonmember);

export const nonmemberColumns: readonly Column<NonmemberRow>[] = [
  typed('name', { width: 'minmax(160px, 1.6fr)' }),
  typed('class', { width: 'minmax(120px, 1fr)' }),
  typed('organisation', { width: 'minmax(140px, 1.4fr)' }),
  {
    key: 'from',
    header: 'First day',
    width: dayWidth,
    text: ({ nonmember }) => dayOf(nonmember.from),
  },
  {
    key: 'to',
    header: 'Last day',
    width: dayWidth,
    text: ({ nonmember }) => dayOf(nonmember.to),
    mark: ({ takesPart }) => (takesPart ? null : 'unknown'),
  },
  typed('contacts', { width: 'minmax(120px, 1.2fr)' }),
];
