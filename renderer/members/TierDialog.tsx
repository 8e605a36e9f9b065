// A tier: its name, its dues by year, what its members may do, and how many more are expected.

import { useMemo, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import type { Tier, TierDues } from '../../shared/members/model.ts';
import { noMoney } from '../../shared/values/money.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { useViewSettings } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField, MoneyField, ShareField, YearField } from '../ui/valueFields.tsx';

interface FieldsProps {
  readonly tier: Tier;
  readonly set: (some: Partial<Tier>) => void;
}

interface DuesProps {
  readonly dues: TierDues;
  readonly place: number;
  readonly onSet: (dues: TierDues) => void;
  readonly onRemove: () => void;
}

function DuesRow({ dues, place, onSet, onRemove }: DuesProps) {
  return (
    <div className="row-of-fields">
      <YearField
        label={`From fiscal year, ${place + 1}`}
        value={dues.from}
        onCommit={(from) => onSet({ ...dues, from })}
      />
      <MoneyField
        label={`Dues a year, ${place + 1}`}
        value={dues.amount}
        onCommit={(amount) => onSet({ ...dues, amount })}
      />
      <IconButton label={`Remove dues ${place + 1}`} icon={<TrashIcon />} onPress={onRemove} />
    </div>
  );
}

function Dues({ tier, set }: FieldsProps) {
  const { year } = useViewSettings();
  const { dues } = tier;
  const last = dues.at(-1);
  const next = {
    from: last ? Math.max(last.from + 1, year) : year,
    amount: last?.amount ?? noMoney,
  };
  return (
    <fieldset className="rows" aria-label="Dues by year">
      {dues.map((one, place) => (
        <DuesRow
          // biome-ignore lint/suspicious/noArrayIndexKey: dues have no other name than their place
          key={place}
          dues={one}
          place={place}
          onSet={(changed) => set({ dues: dues.with(place, changed) })}
          onRemove={() => set({ dues: dues.toSpliced(place, 1) })}
        />
      ))}
      {dues.length === 0 && <p className="dim">No dues are set, so its income is unknown.</p>}
      <div>
        <Button onPress={() => set({ dues: [...dues, next] })}>Add dues from a year on</Button>
      </div>
    </fieldset>
  );
}

function Expected({ tier, set }: FieldsProps) {
  return (
    <div className="fields-2">
      <CountField
        label="Expected members not yet named"
        hint="They count only toward money: they add no board seat and cannot vote."
        value={tier.expected}
        onCommit={(expected) => set({ expected })}
      />
      <ShareField
        label="Probability of each"
        value={tier.expectedProbability}
        onCommit={(expectedProbability) => set({ expectedProbability })}
      />
    </div>
  );
}

interface Props {
  readonly tier: Tier;
  readonly title: string;
  readonly submitLabel?: string;
  readonly changeFor: (tier: Tier) => Change;
  readonly onClose: () => void;
}

export function TierDialog({ tier: before, changeFor, ...frame }: Props) {
  const [tier, setTier] = useState(before);
  const set = (some: Partial<Tier>) => setTier((last) => ({ ...last, ...some }));
  const change = useMemo(
    () => changeFor({ ...tier, name: tier.name || 'New tier' }),
    [tier, changeFor],
  );
  return (
    <Dialog {...frame} wide onSubmit={() => dispatchNamed(changeFor(tier))}>
      <FormConsequences change={change}>
        <TextField label="Name" value={tier.name} onCommit={(name) => set({ name })} />
        <Dues tier={tier} set={set} />
        <Checkbox
          label="Monthly dues (pro rata)"
          hint="Each month is charged 1/12 of the dues of the tier held on its last day; the leaving month only if membership ends on its last day. If off, the tier at the start of the year, or on joining, sets the dues of the year."
          checked={tier.proRata}
          onCommit={(proRata) => set({ proRata })}
        />
        <Checkbox
          label="May chair a working group"
          checked={tier.mayChair}
          onCommit={(mayChair) => set({ mayChair })}
        />
        <Expected tier={tier} set={set} />
        <TextField
          label="Source"
          lines={2}
          value={tier.source ?? ''}
          onCommit={(text) => set({ source: text.trim() || null })}
        />
      </FormConsequences>
    </Dialog>
  );
}
