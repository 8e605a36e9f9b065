// The loaded cost per FTE of the plan: a range, its basis and a note.
import { useState } from 'react';
import { rateChange } from '../../shared/cost/cells/form.ts';
import { basisChoices } from '../../shared/cost/cells/lines.ts';
import type { Rate } from '../../shared/cost/model.ts';
import { dispatch } from '../state/dispatch.ts';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RangeField } from '../ui/RangeField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

export function RateDialog({ onClose }: { readonly onClose: () => void }) {
  const terms = useStore(({ plan }) => plan.cost.terms);
  const [rate, setRate] = useState<Rate>(terms.rate);
  const set = (fields: Partial<Rate>) => setRate((before) => ({ ...before, ...fields }));
  return (
    <Dialog
      title="Loaded cost per FTE"
      onSubmit={() => dispatch(rateChange(terms.rate, rate))}
      onClose={onClose}
    >
      <p className="dim">
        The annual cost of one full-time person, in {terms.startYear} prices. It applies to every
        staff line without its own cost per FTE.
      </p>
      <RangeField
        label="Cost per FTE"
        hint="Leave blank if unknown. A blank likely value means the midpoint."
        kind="money"
        optional
        value={rate.amount}
        onCommit={(amount) => set({ amount })}
      />
      {rate.solved && (
        <p className="dim small">
          Solved so that the {rate.solved.end} total meets the target: {rate.solved.equation}. If
          you type another amount, it becomes an assumption.
        </p>
      )}
      <Select
        label="Basis"
        value={rate.basis}
        choices={basisChoices(rate.basis)}
        onCommit={(basis) => set({ basis })}
      />
      <TextField
        label="Note and source"
        value={rate.note ?? ''}
        lines={3}
        onCommit={(note) => set({ note: note.trim() === '' ? null : note.trim() })}
      />
    </Dialog>
  );
}
