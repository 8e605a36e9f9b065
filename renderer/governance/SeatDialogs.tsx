// What one may do to a seat, each in its dialog.

import { termsOfSeat } from '../../shared/governance/changes/terms.ts';
import type { Seat } from '../../shared/governance/figures/board.ts';
import type { SeatTerm } from '../../shared/governance/model.ts';
import { usePlan } from '../store.ts';
import { EndTermDialog } from './EndTermDialog.tsx';
import { HistoryDialog, type TermRow } from './HistoryDialog.tsx';
import type { Open, SeatAct } from './opened.ts';
import { SeatTermDialog } from './SeatTermDialog.tsx';
import { useBoard } from './useBoard.ts';

interface Props {
  readonly act: SeatAct;
  readonly id: string;
  readonly open: Open;
  readonly onClose: () => void;
}

function termRow({ id, state, holder, from, to, source }: SeatTerm): TermRow {
  const name = holder ?? 'holder not recorded';
  const who: Readonly<Record<SeatTerm['state'], string>> = {
    filled: name,
    vacant: 'vacant',
    suspended: `${name}, suspended`,
  };
  return { id, who: who[state], from, to, source };
}

function SeatHistory({ seat, open, onClose }: Omit<Props, 'act' | 'id'> & { seat: Seat }) {
  const { governance } = usePlan();
  return (
    <HistoryDialog
      name={seat.name}
      terms={termsOfSeat(governance, seat).map(termRow)}
      editAct="editSeatTerm"
      path="governance.seatTerms"
      open={open}
      onClose={onClose}
    />
  );
}

export function SeatDialogs({ act, id, open, onClose }: Props) {
  const seat = useBoard().on.seats.find((one) => one.id === id);
  if (!seat) return null;
  if (act === 'seatHistory') return <SeatHistory seat={seat} open={open} onClose={onClose} />;
  if (act !== 'endSeatTerm') return <SeatTermDialog seat={seat} becomes={act} onClose={onClose} />;
  if (!seat.term) return null;
  return <EndTermDialog name={seat.name} term={seat.term} of="seat" onClose={onClose} />;
}
