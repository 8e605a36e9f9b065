// The details of one member: who it is, whom to reach, and the tiers it held.
import { useMemo, useState } from 'react';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { Member, TierFrom } from '../../shared/members/model.ts';
import { memberKindWords } from '../../shared/members/words.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { usePlan } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { tierChoices } from './tierChoices.ts';

const kindChoices = choicesOf(memberKindWords);

interface FieldsProps {
  readonly draft: Member;
  readonly set: (some: Partial<Member>) => void;
}

function Identity({ draft, set }: FieldsProps) {
  const text = (field: 'parent' | 'representative' | 'contacts' | 'source') => ({
    value: draft[field] ?? '',
    onCommit: (typed: string) => set({ [field]: typed.trim() || null }),
  });
  return (
    <div className="fields-2">
      <TextField label="Name" value={draft.name} onCommit={(name) => set({ name })} />
      <Select
        label="Kind"
        value={draft.kind}
        choices={kindChoices}
        onCommit={(kind) => set({ kind })}
      />
      <TextField label="Parent company" {...text('parent')} />
      <TextField label="Representative" {...text('representative')} />
      <TextField label="Contacts" lines={2} {...text('contacts')} />
      <TextField label="Source" lines={2} {...text('source')} />
    </div>
  );
}

interface HeldProps {
  readonly held: TierFrom;
  readonly place: number;
  readonly onSet: (held: TierFrom) => void;
  readonly onRemove: (() => void) | null;
}

function Held({ held, place, onSet, onRemove }: HeldProps) {
  const { tiers } = usePlan().members;
  const name = place === 0 ? 'Joined in the tier' : `Change ${place}, to the tier`;
  return (
    <div className="row-of-fields">
      <Select
        label={name}
        value={held.tier}
        choices={tierChoices(tiers)}
        onCommit={(tier) => onSet({ ...held, tier })}
      />
      <DateField
        label={place === 0 ? 'Joining date' : `Date of change ${place}`}
        value={held.from}
        live
        onCommit={(from) => onSet({ ...held, from })}
      />
      <IconButton
        label={place === 0 ? 'Remove the first tier' : `Remove change ${place}`}
        icon={<TrashIcon />}
        disabled={onRemove === null ? 'A member has at least one tier.' : null}
        onPress={onRemove ?? undefined}
      />
    </div>
  );
}

function History({ draft, set }: FieldsProps) {
  const { tiers } = draft;
  return (
    <fieldset className="rows" aria-label="Tier history">
      {tiers.map((held, place) => (
        <Held
          // biome-ignore lint/suspicious/noArrayIndexKey: a tier held has no other name than its place
          key={place}
          held={held}
          place={place}
          onSet={(one) => set({ tiers: tiers.with(place, one) })}
          onRemove={tiers.length > 1 ? () => set({ tiers: tiers.toSpliced(place, 1) }) : null}
        />
      ))}
      <DateField
        label="Last day of membership"
        hint="Leave blank if ongoing."
        optional
        value={draft.lastDay}
        onCommit={(lastDay) => set({ lastDay })}
      />
    </fieldset>
  );
}

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
}

export function MemberDialog({ member, onClose }: Props) {
  const [draft, setDraft] = useState(member);
  const set = (some: Partial<Member>) => setDraft((last) => ({ ...last, ...some }));
  const change = useMemo(
    (): Change => ({
      type: 'members/setMember',
      id: member.id,
      set: changedFields(member, draft),
    }),
    [member, draft],
  );
  return (
    <Dialog title={member.name} wide onSubmit={() => dispatchNamed(change)} onClose={onClose}>
      <FormConsequences change={change}>
        <Identity draft={draft} set={set} />
        <h3>Tier history</h3>
        <History draft={draft} set={set} />
      </FormConsequences>
    </Dialog>
  );
}
