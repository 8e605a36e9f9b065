// Corrects a recorded term, of a seat or of an office.
import { useMemo, useState } from 'react';
import { type OfficerTerm, type SeatTerm, seatStates } from '../../shared/governance/model.ts';
import { seatStateWords } from '../../shared/governance/words/inOffice.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { OfficerTermFields } from './OfficerTermFields.tsx';
import { SeatTermFields } from './SeatTermFields.tsx';

const stateChoices = seatStates.map((value) => ({
  value,
  label: seatStateWords[value],
}));

interface SeatProps {
  readonly term: SeatTerm;
  readonly onClose: () => void;
}

export function EditSeatTermDialog({ term: before, onClose }: SeatProps) {
  const [term, setTerm] = useState(before);
  const set = (some: Partial<SeatTerm>) => setTerm((last) => ({ ...last, ...some }));
  const change = useMemo(
    (): Change => ({
      type: 'governance/setSeatTerm',
      id: before.id,
      set: changedFields(before, term),
    }),
    [before, term],
  );
  return (
    <Dialog title="Correct a term" wide onSubmit={() => dispatch(change)} onClose={onClose}>
      <FormConsequences change={change}>
        <Select
          label="State"
          value={term.state}
          choices={stateChoices}
          onCommit={(state) => set({ state })}
        />
        <SeatTermFields term={term} onSet={set} />
      </FormConsequences>
    </Dialog>
  );
}

interface OfficerProps {
  readonly term: OfficerTerm;
  readonly onClose: () => void;
}

export function EditOfficerTermDialog({ term: before, onClose }: OfficerProps) {
  const [term, setTerm] = useState(before);
  const change: Change = {
    type: 'governance/setOfficerTerm',
    id: before.id,
    set: changedFields(before, term),
  };
  return (
    <Dialog
      title="Correct a term of office"
      wide
      onSubmit={() => dispatch(change)}
      onClose={onClose}
    >
      <OfficerTermFields term={term} onSet={(some) => setTerm((last) => ({ ...last, ...some }))} />
    </Dialog>
  );
}
