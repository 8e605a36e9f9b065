// An activity: its name and where it comes from.
import { useState } from 'react';
import type { Activity } from '../../shared/cost/model.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  /** Null adds one. */
  readonly activity: Activity | null;
  readonly onClose: () => void;
}

export function ActivityDialog({ activity, onClose }: Props) {
  const [name, setName] = useState(activity?.name ?? '');
  const [source, setSource] = useState(activity?.source ?? '');
  const [testing, setTesting] = useState(activity?.testing ?? false);
  const set = { name: name.trim(), source: source.trim() || null, testing };
  const submit = () =>
    activity
      ? dispatchNamed({ type: 'cost/setActivity', id: activity.id, set })
      : dispatchNamed({ type: 'cost/addActivity', entity: { id: newId(), ...set }, at: null });
  return (
    <Dialog
      title={activity ? `Activity “${activity.name}”` : 'Add activity'}
      submitLabel={activity ? 'Save' : 'Add activity'}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onCommit={setName} />
      <Checkbox
        label="This is testing"
        hint="The path forward checks who does the testing."
        checked={testing}
        onCommit={setTesting}
      />
      <TextField label="Source" value={source} lines={2} onCommit={setSource} />
    </Dialog>
  );
}
