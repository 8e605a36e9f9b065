// The tables of who decides: the seats of the board and its officers on a day.
import { bodyOf, type TableDefinition } from '../kernel/table.ts';
import type { MemberId } from '../members/model.ts';
import { find } from '../values/id.ts';
import {
  boardOn,
  currentHolder,
  type Officer,
  officersOn,
  type Seat,
  type SeatProblem,
} from './figures/board.ts';
import { seatStateText } from './words/inOffice.ts';

type Row = Seat | SeatProblem;

function isSeat(row: Row): row is Seat {
  return 'state' in row;
}

// Seats by a rule that this version does not know: how many is unknown, which is not none.
function ofSeat<T>(value: (seat: Seat) => T): (row: Row) => T | null {
  return (row) => (isSeat(row) ? value(row) : null);
}

export const seatsTable: TableDefinition = {
  name: 'seats',
  title: ({ asOf }) => `Board seats on ${asOf}`,
  body(plan, { asOf }) {
    const { seats, problems } = boardOn(plan, asOf);
    const memberNamed = (id: MemberId | null) => find(plan.members.roll, id)?.name ?? null;
    const rows: readonly Row[] = [...seats, ...problems];
    return bodyOf(rows, [
      ['Rule', (row: Row) => row.rule.name],
      ['Seat', ofSeat((seat) => seat.name)],
      ['Member', ofSeat((seat) => seat.member?.name ?? null)],
      ['State', (row) => (isSeat(row) ? seatStateText(row).toLowerCase() : 'unknown')],
      ['Director', ofSeat(currentHolder)],
      ['Employer', ofSeat((seat) => memberNamed(seat.term?.employer ?? null))],
      ['Alternate', ofSeat((seat) => seat.term?.alternate ?? null)],
      ['Term from', ofSeat((seat) => seat.term?.from ?? null)],
      ['Term to', ofSeat((seat) => seat.term?.to ?? null)],
      ['Flags', (row) => (isSeat(row) ? row.flags.join(' ') || null : row.why)],
      ['Source', (row) => (isSeat(row) ? (row.term?.source ?? row.rule.source) : row.rule.source)],
    ]);
  },
};

const officerStates: Readonly<Record<Officer['state'], string>> = {
  held: 'held',
  notRecorded: 'name not recorded',
  vacant: 'vacant',
};

export const officersTable: TableDefinition = {
  name: 'officers',
  lists: true,
  title: ({ asOf }) => `Officers on ${asOf}`,
  body(plan, { asOf }) {
    return bodyOf(officersOn(plan, asOf), [
      ['Office', ({ office }: Officer) => office.name],
      ['State', ({ state }) => officerStates[state]],
      ['Officer', ({ holder }) => holder],
      ['Term from', ({ term }) => term?.from ?? null],
      ['Term to', ({ term }) => term?.to ?? null],
      ['Flags', ({ flags }) => flags.join(' ') || null],
      ['Source', ({ term, office }) => term?.source ?? office.source],
    ]);
  },
};

export const governanceTables = [seatsTable, officersTable];
