// Inputs that move together, in a dialog: which they are, and how strongly.
import { useMemo, useState } from 'react';
import { inputName, rangeInputs, uncertainPledges } from '../../shared/risk/figures/inputs.ts';
import {
  type Correlation,
  type CorrelationId,
  type InputRef,
  keyOf,
} from '../../shared/risk/model.ts';
import { find } from '../../shared/values/id.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { NumberField } from '../ui/valueFields.tsx';

const blank: Omit<Correlation, 'id'> = { name: '', inputs: [], rank: null, source: null };
/** What a rank correlation begins with. */
const usual = 0.5;

const strengths = [
  { value: 'full' as const, label: 'Fully: one value for all' },
  { value: 'rank' as const, label: 'By a rank correlation' },
];

/** What can be drawn in the year that is shown, and what the correlation holds already. */
function useInputs(held: readonly InputRef[]): readonly InputRef[] {
  const plan = usePlan();
  const { year } = useViewSettings();
  return useMemo(() => {
    const ranges = rangeInputs(plan).map(({ ref }) => ref);
    const pledges = uncertainPledges(plan, year, 'expected');
    const all = [...held, ...ranges, ...pledges.map(({ id }) => ({ of: 'pledge' as const, id }))];
    return [...new Map(all.map((one) => [keyOf(one), one])).values()];
  }, [plan, year, held]);
}

interface InputsProps {
  readonly held: readonly InputRef[];
  readonly chosen: readonly InputRef[];
  readonly change: (inputs: readonly InputRef[]) => void;
}

function Inputs({ held, chosen, change }: InputsProps) {
  const plan = usePlan();
  const inputs = useInputs(held);
  const has = (input: InputRef) => chosen.some((one) => keyOf(one) === keyOf(input));
  const set = (input: InputRef, on: boolean) =>
    change(on ? [...chosen, input] : chosen.filter((one) => keyOf(one) !== keyOf(input)));
  return (
    <fieldset className="stack">
      <legend className="field-label">Inputs</legend>
      {inputs.length < 2 && (
        <p className="dim">There are not two inputs that are uncertain in this year.</p>
      )}
      <div className="correlation-inputs">
        {inputs.map((input) => (
          <Checkbox
            key={keyOf(input)}
            label={inputName(plan, input)}
            checked={has(input)}
            onCommit={(on) => set(input, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly id: CorrelationId | null;
  readonly onClose: () => void;
}

export function CorrelationDialog({ id, onClose }: Props) {
  const known = find(usePlan().uncertainty.correlations, id);
  const [held] = useState(known?.inputs ?? []);
  const [draft, setDraft] = useState<Omit<Correlation, 'id'>>(known ?? blank);
  const change = (some: Partial<Correlation>) => setDraft((before) => ({ ...before, ...some }));
  const { name, inputs, rank, source } = draft;
  const save = () => {
    const set = { name, inputs, rank, source };
    if (known) return dispatchNamed({ type: 'uncertainty/setCorrelation', id: known.id, set });
    const entity = { id: newId(), ...set };
    return dispatchNamed({ type: 'uncertainty/addCorrelation', entity, at: null });
  };
  return (
    <Dialog
      title={known ? `Correlation “${known.name}”` : 'Add correlation'}
      submitLabel={known ? 'Save' : 'Add'}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onCommit={(text) => change({ name: text })} />
      <Inputs held={held} chosen={inputs} change={(some) => change({ inputs: some })} />
      <div className="field-pair">
        <Select
          label="Correlation"
          value={rank === null ? 'full' : 'rank'}
          choices={strengths}
          onCommit={(chosen) => change({ rank: chosen === 'full' ? null : (rank ?? usual) })}
        />
        {rank !== null && (
          <NumberField
            label="Rank correlation"
            hint="Between -1 and 1, for each pair."
            value={rank}
            onCommit={(value) => change({ rank: value })}
          />
        )}
      </div>
      <TextField
        label="Source"
        value={source ?? ''}
        lines={2}
        onCommit={(text) => change({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
