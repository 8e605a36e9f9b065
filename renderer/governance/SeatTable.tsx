// The seats of one rule: holder, term, alternate, state, what to look at, and the acts on each.
import { currentHolder, type Seat } from '../../shared/governance/figures/board.ts';
import { isFilled, type SeatRule } from '../../shared/governance/model.ts';
import { notRecordedText, seatStateText } from '../../shared/governance/words/inOffice.ts';
import { periodWords } from '../../shared/governance/words/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';

function State({ seat }: { readonly seat: Seat }) {
  const filled = currentHolder(seat) === null ? 'neutral' : 'good';
  return <Tag tone={isFilled(seat) ? filled : 'act'}>{seatStateText(seat)}</Tag>;
}

function Holder({ seat }: { readonly seat: Seat }) {
  const { state, term } = seat;
  if (state === 'vacant') {
    return <span className="dim">{term?.holder ? `last ${term.holder}` : 'nobody'}</span>;
  }
  return term?.holder ?? <span className="figure-unknown">{notRecordedText(seat)}</span>;
}

function periodOf(seat: Seat): string {
  const { term } = seat;
  if (!term) return 'not recorded';
  if (seat.isTermInForce) return periodWords(term);
  return term.to === null ? periodWords(term) : `ended ${formatDate(term.to)}`;
}

function Flags({ flags }: { readonly flags: readonly string[] }) {
  return flags.map((flag) => (
    <p key={flag} className="act small">
      {flag}
    </p>
  ));
}

function itemsOf(seat: Seat, open: Open): MenuEntry[] {
  const { id, state, isTermInForce } = seat;
  const again = isTermInForce && state === 'filled';
  return [
    {
      label: again ? 'Record next director…' : 'Record director…',
      onSelect: () => open({ dialog: 'holder', id }),
    },
    {
      label: 'End term…',
      disabled: isTermInForce ? null : 'No term is recorded on this day.',
      onSelect: () => open({ dialog: 'endSeatTerm', id }),
    },
    {
      label: 'Mark vacant…',
      disabled: state === 'vacant' ? 'It is already vacant.' : null,
      onSelect: () => open({ dialog: 'vacant', id }),
    },
    {
      label: 'Suspend…',
      disabled: state === 'filled' ? null : `It is ${state}.`,
      onSelect: () => open({ dialog: 'suspend', id }),
    },
    { label: 'History of terms…', onSelect: () => open({ dialog: 'seatHistory', id }) },
  ];
}

function columnsFor(open: Open): readonly TableColumn<Seat>[] {
  return [
    {
      key: 'seat',
      header: 'Seat',
      rowHeader: true,
      cell: ({ name, flags }) => (
        <>
          <span className="wraps">{name}</span>
          <Flags flags={flags} />
        </>
      ),
    },
    { key: 'state', header: 'State', cell: (seat) => <State seat={seat} /> },
    { key: 'holder', header: 'Director', cell: (seat) => <Holder seat={seat} /> },
    { key: 'term', header: 'Term', cell: periodOf },
    { key: 'alternate', header: 'Alternate', cell: ({ term }) => term?.alternate ?? '' },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (seat) => (
        <Menu label={`Actions for seat ${seat.name}`} kind="icon" items={itemsOf(seat, open)}>
          <MoreIcon />
        </Menu>
      ),
    },
  ];
}

interface Props {
  readonly rule: SeatRule;
  readonly seats: readonly Seat[];
  readonly open: Open;
}

export function SeatTable({ rule, seats, open }: Props) {
  return (
    <div className="seats">
      <DataTable
        caption={`Seats: ${rule.name}`}
        hideCaption
        columns={columnsFor(open)}
        rows={seats}
        rowKey={({ id }) => id}
        empty={<p className="dim">The rule gives no seat on this day.</p>}
      />
    </div>
  );
}
