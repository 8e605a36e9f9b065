// What one may do to a seat, each in its dialog.

import { termsOfSeat } from '../../shared/governance/changes/terms.ts';
import type { Seat } from '../../shared/governance/figures/board.ts';
import type { SeatTerm } from '../../shared/governance/model.ts';
import { usePlan } from '../state/store.ts';
import type { Open, SeatDialogName } from './dialogs.ts';
import { EndTermDialog } from './EndTermDialog.tsx';
import { HistoryDialog, type TermRow } from './HistoryDialog.tsx';
import { SeatTermDialog } from './SeatTermDialog.tsx';
import { useBoard } from './useBoard.ts';

interface Props {
  readonly dialog: SeatDialogName;
  readonly id: string;
  readonly open: Open;
  readonly onClose: () => void;
}

function termRow({ id, state, holder, from, to, source }: SeatTerm): TermRow {
  const name = holder ?? 'name not recorded';
  const who: Readonly<Record<SeatTerm['state'], string>> = {
    filled: name,
    vacant: 'vacant',
    suspended: `${name}, suspended`,
  };
  return { id, who: who[state], from, to, source };
}

function SeatHistory({ seat, open, onClose }: Omit<Props, 'dialog' | 'id'> & { seat: Seat }) {
  const { governance } = usePlan();
  return (
    <HistoryDialog
      name={seat.name}
      terms={termsOfSeat(governance, seat).map(termRow)}
      editDialog="editSeatTerm"
      path="governance.seatTerms"
      open={open}
      onClose={onClose}
    />
  );
}

export function SeatDialogs({ dialog, id, open, onClose }: Props) {
  const seat = useBoard().on.seats.find((one) => one.id === id);
  if (!seat) return null;
  if (dialog === 'seatHistory') return <SeatHistory seat={seat} open={open} onClose={onClose} />;
  if (dialog !== 'endSeatTerm')
    return <SeatTermDialog seat={seat} becomes={dialog} onClose={onClose} />;
  if (!seat.term) return null;
  return <EndTermDialog name={seat.name} term={seat.term} of="seat" onClose={onClose} />;
}
