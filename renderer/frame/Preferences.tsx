// Settings of the user, apart from any plan: the name in the history, the paper, how tables are saved.
import { useEffect, useState } from 'react';
import { type Paper, papers } from '../../shared/bridge/paper.ts';
import type { CsvForm } from '../../shared/export/csvForm.ts';
import { longestName, refuseLonger } from '../../shared/values/lengths.ts';
import { CsvFormField, useCsvForm } from '../editing/CsvFormField.tsx';
import { ask } from '../state/bridge.ts';
import { chooseCsvForm } from '../state/csvExport.ts';
import { keepNavigation } from '../state/keptNavigation.ts';
import { granted } from '../state/problems.ts';
import { getState, setState } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const paperChoices = papers.map((paper) => ({ value: paper, label: paper }));

/** Null until main has said which one it is. */
function usePaper() {
  const [kept, keep] = useState<Paper | null>(null);
  const [chosen, choose] = useState<Paper | null>(null);
  useEffect(() => {
    void ask.choosePaper(null).then((answer) => keep(granted(answer)));
  }, []);
  return { paper: chosen ?? kept, chosen, choose };
}

interface Chosen {
  readonly name: string;
  readonly paper: Paper | null;
  readonly form: CsvForm | null;
  readonly jumpKeys: boolean;
}

async function keep({ name, paper, form, jumpKeys }: Chosen): Promise<void> {
  if (paper !== null) granted(await ask.choosePaper(paper));
  if (jumpKeys !== getState().jumpKeys) keepNavigation({ jumpKeys });
  if (form) await chooseCsvForm(form);
  const actor = granted(await ask.nameActor(name));
  if (actor) setState({ actor });
}

export default function Preferences({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState(() => getState().actor.name);
  const [jumpKeys, setJumpKeys] = useState(() => getState().jumpKeys);
  const { paper, chosen, choose } = usePaper();
  const [form, setForm] = useCsvForm();
  const save = () => {
    const refusal = refuseLonger(name, longestName, 'Your name');
    if (refusal === null) void keep({ name, paper: chosen, form, jumpKeys });
    return refusal;
  };
  return (
    <Dialog title="Preferences" onClose={onClose} onSubmit={save}>
      <TextField
        label="Your name in the history"
        hint="Shown with each edit from now on; it is not verified. Leave blank to use your user name on this computer."
        value={name}
        onCommit={setName}
      />
      <Select
        label="Paper size"
        hint="For the board pack and printed pages."
        disabled={paper === null}
        value={paper ?? 'A4'}
        choices={paperChoices}
        onCommit={choose}
      />
      <CsvFormField form={form} onChoose={setForm} />
      <Checkbox
        label="Go to a page with G and a letter"
        hint="Outside cells, fields, lists and dialogs; the keyboard shortcuts list the letters."
        checked={jumpKeys}
        onCommit={setJumpKeys}
      />
    </Dialog>
  );
}
