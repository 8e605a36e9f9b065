// A seat rule: who gets the seats, how many, at most how many; with what follows, live.
import { useMemo, useState } from 'react';
import {
  type Elected,
  isElected,
  isPerMember,
  type KnownKind,
  knownKind,
  knownKinds,
  type PerMember,
  type SeatKind,
  type SeatRule,
} from '../../shared/governance/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { TierId } from '../../shared/members/model.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { usePlan } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField } from '../ui/valueFields.tsx';
import { ElectedCountFields } from './ElectedCountFields.tsx';

const kindLabels: Readonly<Record<KnownKind['type'], string>> = {
  perMember: 'One seat for each member of a tier',
  elected: 'Elected by the members of some tiers',
};
const kinds = knownKinds.map((value) => ({ value, label: kindLabels[value] }));

interface KindProps {
  readonly kind: SeatKind;
  readonly set: (kind: SeatKind) => void;
}

interface ElectedProps {
  readonly kind: Elected;
  readonly set: (kind: SeatKind) => void;
}

function Electorate({ kind, set }: ElectedProps) {
  const { tiers } = usePlan().members;
  const toggle = (id: TierId, on: boolean) => {
    const chosen = tiers.filter((tier) => (tier.id === id ? on : kind.tiers.includes(tier.id)));
    set({ ...kind, tiers: chosen.map((tier) => tier.id) });
  };
  return (
    <>
      <fieldset className="rows">
        <legend className="field-label">Elected by the members of</legend>
        {tiers.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={kind.tiers.includes(id)}
            onCommit={(on) => toggle(id, on)}
          />
        ))}
      </fieldset>
      <ElectedCountFields count={kind.count} onSet={(count) => set({ ...kind, count })} />
    </>
  );
}

interface PerMemberProps {
  readonly kind: PerMember;
  readonly set: (kind: SeatKind) => void;
}

function TierOfSeats({ kind, set }: PerMemberProps) {
  const { tiers } = usePlan().members;
  return (
    <Select
      label="Tier"
      value={kind.tier}
      choices={tiers.map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={(tier) => set({ ...kind, tier })}
    />
  );
}

function FieldsOf({ kind, set }: KindProps) {
  const known = knownKind(kind);
  switch (known?.type) {
    case 'perMember':
      return <TierOfSeats kind={known} set={set} />;
    case 'elected':
      return <Electorate kind={known} set={set} />;
    case undefined:
      return null;
  }
}

function KindFields({ kind, set }: KindProps) {
  const { tiers } = usePlan().members;
  const tier = isPerMember(kind) ? kind.tier : (tiers[0]?.id ?? '');
  const fresh: { readonly [T in KnownKind['type']]: Extract<KnownKind, { readonly type: T }> } = {
    perMember: { type: 'perMember', tier },
    elected: { type: 'elected', tiers: [], count: { type: 'fixed', seats: 1 } },
  };
  return (
    <>
      <Select
        label="Who gets the seats"
        value={knownKind(kind)?.type ?? 'perMember'}
        choices={kinds}
        onCommit={(type) => set(fresh[type])}
      />
      <FieldsOf kind={kind} set={set} />
    </>
  );
}

interface Props {
  readonly rule: SeatRule;
  readonly title: string;
  readonly submitLabel?: string;
  readonly changeFor: (rule: SeatRule) => Change;
  readonly onClose: () => void;
}

function confirm(rule: SeatRule, changeFor: Props['changeFor']) {
  if (isElected(rule.kind) && rule.kind.tiers.length === 0) {
    const why = 'No tier elects these seats yet.';
    return { what: '', why, remedy: 'Choose at least one tier.' };
  }
  return dispatchNamed(changeFor(rule));
}

export function RuleDialog({ rule: before, changeFor, ...frame }: Props) {
  const [rule, setRule] = useState(before);
  const set = (some: Partial<SeatRule>) => setRule((last) => ({ ...last, ...some }));
  const change = useMemo(
    () => changeFor({ ...rule, name: rule.name || 'New rule' }),
    [rule, changeFor],
  );
  return (
    <Dialog {...frame} wide onSubmit={() => confirm(rule, changeFor)}>
      <FormConsequences change={change}>
        <TextField label="Name" value={rule.name} onCommit={(name) => set({ name })} />
        <KindFields kind={rule.kind} set={(kind) => set({ kind })} />
        <div className="fields-2">
          <CountField
            label="Maximum seats"
            hint="Leave blank for no limit. A seat beyond it is flagged, never deleted."
            optional
            value={rule.cap}
            onCommit={(cap) => set({ cap })}
          />
          <TextField
            label="Source"
            value={rule.source ?? ''}
            onCommit={(text) => set({ source: text.trim() || null })}
          />
        </div>
      </FormConsequences>
    </Dialog>
  );
}
