// The columns of the roll: what is typed, and the tier, days, dues and standing that follow.
import type { RollRow } from '../../shared/invoices/figures/rollRows.ts';
import { memberCells } from '../../shared/members/cells/members.ts';
import { formatDate } from '../../shared/values/date.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import { explainFigure } from '../state/navigation.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';
import { dayWidth, figureWidth } from '../ui/grid/figureWidth.ts';

function explainDues({ id }: RollRow): void {
  const { year } = getState().viewSettings;
  explainFigure({ feature: 'members', figure: 'dues', entity: id, year });
}

function explainStanding({ id }: RollRow): void {
  const { asOf } = getState().viewSettings;
  explainFigure({ feature: 'invoices', figure: 'standing', entity: id, asOf });
}

const typed = columnsOf(memberCells, ({ member }: RollRow) => member);

const duesText = ({ dues }: RollRow) => (dues === null ? 'unknown' : formatMoney(dues));

/** In pixels, as wide as the widest dues. */
export function duesWidth(rows: readonly RollRow[]): number {
  const texts = new Map(rows.map((row) => [row.dues, row]));
  return figureWidth([...texts.values()].map(duesText), 96);
}

function standingText({ isGood, invoiced }: RollRow): string {
  if (!isGood) return 'not good';
  return invoiced === 0 ? 'good, not invoiced' : 'good';
}

/** `dues` is the width of that column, in pixels. */
export const rollColumns = (year: number, dues: number): readonly Column<RollRow>[] => [
  typed('name', { width: 'minmax(180px, 3fr)' }),
  typed('kind', { width: '92px' }),
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
    width: dayWidth,
    text: ({ joined }) => formatDate(joined),
  },
  {
    key: 'lastDay',
    header: 'Last day',
    width: dayWidth,
    text: ({ member }) => (member.lastDay === null ? '' : formatDate(member.lastDay)),
  },
  {
    key: 'dues',
    header: `Dues, ${year}`,
    align: 'end',
    width: `${dues}px`,
    text: duesText,
    mark: (row) => (row.dues === null ? 'unknown' : null),
    onExplain: explainDues,
  },
  {
    key: 'standing',
    header: 'Standing',
    width: '132px',
    text: standingText,
    mark: ({ isGood }) => (isGood ? null : 'act'),
    onExplain: explainStanding,
  },
  typed('representative', { width: 'minmax(112px, 1fr)' }),
];
