// A scenario in a dialog: its name, what it asks, and where it comes from.

import { useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { Scenario, ScenarioId } from '../../shared/scenarios/model.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  /** Null is a new one. */
  readonly before: Scenario | null;
  readonly onMade?: ((id: ScenarioId) => void) | undefined;
  readonly onClose: () => void;
}

function changeOf(before: Scenario | null, scenario: Scenario): Change {
  if (!before) return { type: 'scenarios/addScenario', entity: scenario, at: null };
  const { id } = scenario;
  return { type: 'scenarios/setScenario', id, set: changedFields(before, scenario) };
}

export function ScenarioDialog({ before, onMade, onClose }: Props) {
  const [draft, setDraft] = useState<Scenario>(
    () => before ?? { id: newId(), name: '', note: null, source: null },
  );
  const set = (some: Partial<Scenario>) => setDraft((last) => ({ ...last, ...some }));
  const submit = () => dispatchNamed(changeOf(before, draft), () => onMade?.(draft.id));
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
