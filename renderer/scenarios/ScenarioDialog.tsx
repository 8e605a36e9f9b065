// A scenario in a dialog: its name, what it asks, and where it comes from.

import { useState } from 'react';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { Scenario, ScenarioId } from '../../shared/scenarios/model.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  /** Null is a new one. */
  readonly before: Scenario | null;
  readonly onMade?: ((id: ScenarioId) => void) | undefined;
  readonly onClose: () => void;
}

function save(before: Scenario | null, scenario: Scenario) {
  if (!before) return dispatch({ type: 'scenarios/addScenario', entity: scenario, at: null });
  const { id } = scenario;
  return dispatch({ type: 'scenarios/setScenario', id, set: changedFields(before, scenario) });
}

export function ScenarioDialog({ before, onMade, onClose }: Props) {
  const [draft, setDraft] = useState<Scenario>(
    () => before ?? { id: newId(), name: '', note: null, source: null },
  );
  const set = (some: Partial<Scenario>) => setDraft((last) => ({ ...last, ...some }));
  const submit = () => {
    const refusal = save(before, draft);
    if (!refusal) onMade?.(draft.id);
    return refusal;
  };
  return (
    <Dialog
      title={before ? 'Name and note of the scenario' : 'Add a scenario'}
      submitLabel={before ? 'Save' : 'Add scenario'}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="What if …, in a few words."
        value={draft.name}
        onCommit={(name) => set({ name: name.trim() })}
      />
      <TextField
        label="Note"
        lines={3}
        value={draft.note ?? ''}
        onCommit={(text) => set({ note: text.trim() || null })}
      />
      <TextField
        label="Source"
        lines={2}
        value={draft.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
