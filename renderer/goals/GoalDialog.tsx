// A goal in a dialog: what it says, whose it is, how it is measured, and what belongs to it.
import { useState } from 'react';
import { type Goal, goalStates, horizons } from '../../shared/goals/model.ts';
import { horizonWords, stateWords } from '../../shared/goals/words.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AimFields } from './AimFields.tsx';
import { LinkFields } from './LinkFields.tsx';
import { MeasureFields } from './MeasureFields.tsx';

interface FieldsProps {
  readonly draft: Goal;
  readonly set: (some: Partial<Goal>) => void;
}

const stateChoices = goalStates.map((value) => ({ value, label: stateWords[value] }));
const horizonChoices = [
  { value: 'none', label: 'Not recorded' },
  ...horizons.map((value) => ({ value, label: horizonWords[value] })),
];

function Identity({ draft, set }: FieldsProps) {
  const { groups } = usePlan().groups;
  const choices = [
    { value: 'none', label: 'No group' },
    ...groups.map(({ id, name }) => ({ value: `group ${id}`, label: name })),
  ];
  return (
    <div className="fields-2">
      <Select
        label="Working group"
        value={draft.group === null ? 'none' : `group ${draft.group}`}
        choices={choices}
        onCommit={(value) =>
          set({ group: groups.find(({ id }) => `group ${id}` === value)?.id ?? null })
        }
      />
      <TextField
        label="Owner"
        value={draft.owner ?? ''}
        onCommit={(text) => set({ owner: text.trim() || null })}
      />
      <Select
        label="State"
        value={draft.state}
        choices={stateChoices}
        onCommit={(state) => set({ state })}
      />
      <Select
        label="Horizon"
        value={draft.horizon ?? 'none'}
        choices={horizonChoices}
        onCommit={(value) => set({ horizon: horizons.find((one) => one === value) ?? null })}
      />
    </div>
  );
}

function Fields({ draft, set }: FieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        hint="In a few words."
        value={draft.name}
        onCommit={(name) => set({ name: name.trim() })}
      />
      <TextField
        label="The goal in full"
        lines={2}
        value={draft.text ?? ''}
        onCommit={(text) => set({ text: text.trim() || null })}
      />
      <Identity draft={draft} set={set} />
      <MeasureFields measure={draft.measure} onSet={(measure) => set({ measure })} />
      <AimFields aims={draft.aims} onSet={(aims) => set({ aims })} />
      <TextField
        label="Evidence"
        hint="What shows it: a text or a link."
        lines={2}
        value={draft.evidence ?? ''}
        onCommit={(text) => set({ evidence: text.trim() || null })}
      />
      <LinkFields goal={draft} set={set} />
      <TextField
        label="Source"
        lines={2}
        value={draft.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </>
  );
}

function save(before: Goal | null, goal: Goal) {
  if (!before) return dispatchNamed({ type: 'goals/addGoal', entity: goal, at: null });
  return dispatchNamed({ type: 'goals/setGoal', id: goal.id, set: changedFields(before, goal) });
}

interface Props {
  /** Null is a new one. */
  readonly before: Goal | null;
  readonly blank: () => Goal;
  readonly onClose: () => void;
}

export function GoalDialog({ before, blank, onClose }: Props) {
  const [draft, setDraft] = useState(blank);
  return (
    <Dialog
      title={before ? 'Edit the goal' : 'Add a goal'}
      submitLabel={before ? 'Save' : 'Add goal'}
      wide
      onSubmit={() => save(before, draft)}
      onClose={onClose}
    >
      <Fields draft={draft} set={(some) => setDraft((last) => ({ ...last, ...some }))} />
    </Dialog>
  );
}
