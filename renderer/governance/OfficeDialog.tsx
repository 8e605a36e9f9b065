// An office: its name, and what its holder must or must not be besides.
import { useState } from 'react';
import type { Office, OfficeId } from '../../shared/governance/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { usePlan } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly office: Office;
  readonly title: string;
  readonly submitLabel?: string;
  readonly changeFor: (office: Office) => Change;
  readonly onClose: () => void;
}

function NotWith({ office, set }: { office: Office; set: (some: Partial<Office>) => void }) {
  const others = usePlan().governance.offices.filter(({ id }) => id !== office.id);
  if (others.length === 0) return null;
  const toggle = (id: OfficeId, on: boolean) => {
    const rest = office.notWith.filter((one) => one !== id);
    set({ notWith: on ? [...rest, id] : rest });
  };
  return (
    <fieldset className="rows">
      <legend className="field-label">Needs another person than</legend>
      {others.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={office.notWith.includes(id)}
          onCommit={(on) => toggle(id, on)}
        />
      ))}
    </fieldset>
  );
}

export function OfficeDialog({ office: before, changeFor, ...frame }: Props) {
  const [office, setOffice] = useState(before);
  const set = (some: Partial<Office>) => setOffice((last) => ({ ...last, ...some }));
  return (
    <Dialog {...frame} onSubmit={() => dispatchNamed(changeFor(office))}>
      <TextField label="Name" value={office.name} onCommit={(name) => set({ name })} />
      <Checkbox
        label="Must hold a board seat"
        checked={office.mustHoldSeat}
        onCommit={(mustHoldSeat) => set({ mustHoldSeat })}
      />
      <NotWith office={office} set={set} />
      <TextField
        label="Source"
        lines={2}
        value={office.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
