// Settings of the user, apart from any plan: the name in the history, and how tables are saved.
import { useState } from 'react';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { getState, setState } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CsvFormField } from './CsvFormField.tsx';

async function keep(name: string): Promise<void> {
  const actor = granted(await ask.nameActor(name));
  if (actor) setState({ actor });
}

export default function Preferences({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState(() => getState().actor.name);
  return (
    <Dialog title="Your settings" onClose={onClose} onSubmit={() => void keep(name)}>
      <TextField
        label="Your name in the history"
        hint="Each edit from now on carries it: a claim, not a proof. Empty: your user name on this computer."
        value={name}
        onCommit={setName}
      />
      <CsvFormField />
    </Dialog>
  );
}
