// An activity: its name and where it comes from.
import { useState } from 'react';
import type { Activity } from '../../shared/cost/model.ts';
import { dispatch, newId } from '../edit.ts';
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
  const set = { name: name.trim(), source: source.trim() === '' ? null : source.trim() };
  const submit = () =>
    activity
      ? dispatch({ type: 'cost/setActivity', id: activity.id, set })
      : dispatch({ type: 'cost/addActivity', entity: { id: newId(), ...set }, at: null });
  return (
    <Dialog
      title={activity ? `Activity “${activity.name}”` : 'Add activity'}
      submitLabel={activity ? 'Save' : 'Add activity'}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onCommit={setName} />
      <TextField label="Source" value={source} lines={2} onCommit={setSource} />
    </Dialog>
  );
}
