// Records what becomes of a seat from a day on: a holder, a vacancy, a suspension.
import { useMemo, useState } from 'react';
import {
  blankSeatTerm,
  followedBySeatTerm,
  termsOfSeat,
} from '../../shared/governance/changes/terms.ts';
import type { Seat } from '../../shared/governance/figures/board.ts';
import type { SeatTerm, SeatTermId } from '../../shared/governance/model.ts';
import { formatDate } from '../../shared/values/date.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Refused } from '../ui/Refused.tsx';
import { SeatTermFields } from './SeatTermFields.tsx';

export type Becoming = 'holder' | 'vacant' | 'suspend';

interface Props {
  readonly seat: Seat;
  readonly becomes: Becoming;
  readonly onClose: () => void;
}

const words = {
  holder: { title: 'Director in', submit: 'Record director' },
  vacant: { title: 'Mark vacant:', submit: 'Mark vacant' },
  suspend: { title: 'Suspend:', submit: 'Suspend' },
} as const;

function startOf(seat: Seat, becomes: Becoming, id: SeatTermId, asOf: string): SeatTerm {
  const blank = blankSeatTerm(seat, id);
  const { term } = seat;
  if (becomes === 'vacant') return { ...blank, state: 'vacant', employer: null, from: asOf };
  if (becomes === 'holder') {
    // Who comes back from a suspension is most often who was suspended.
    const back = seat.state === 'suspended' ? { holder: term?.holder ?? null } : {};
    return { ...blank, ...back, from: term ? asOf : null };
  }
  const held = {
    holder: term?.holder ?? null,
    alternate: term?.alternate ?? null,
    employer: term?.employer ?? blank.employer,
  };
  return { ...blank, ...held, state: 'suspended', from: asOf };
}

function nameOf({ name }: Seat, becomes: Becoming, { holder, from }: SeatTerm): string {
  const since = from === null ? '' : ` from ${formatDate(from)}`;
  if (becomes === 'vacant') return `Marked the seat “${name}” vacant${since}`;
  if (becomes === 'suspend') return `Suspended the seat “${name}”${since}`;
  return `Recorded ${holder === null ? 'an unnamed director' : `“${holder}”`} in the seat “${name}”${since}`;
}

export function SeatTermDialog({ seat, becomes, onClose }: Props) {
  const { governance } = usePlan();
  const { asOf } = useViewSettings();
  const [term, setTerm] = useState(() => startOf(seat, becomes, newId(), asOf));
  const set = (some: Partial<SeatTerm>) => setTerm((last) => ({ ...last, ...some }));
  useFollowsAsOf(term.from, (from) => set({ from }));
  const result = useMemo(
    () => followedBySeatTerm(termsOfSeat(governance, seat), term, nameOf(seat, becomes, term)),
    [governance, seat, becomes, term],
  );
  return (
    <Dialog
      title={`${words[becomes].title} ${seat.name}`}
      submitLabel={words[becomes].submit}
      wide
      onSubmit={() => (result.ok ? dispatch(result.value) : result.no)}
      onClose={onClose}
    >
      <FormConsequences change={result.ok ? result.value : null} from={term.from}>
        <SeatTermFields term={term} onSet={set} />
        {!result.ok && <Refused refusal={result.no} />}
      </FormConsequences>
    </Dialog>
  );
}
