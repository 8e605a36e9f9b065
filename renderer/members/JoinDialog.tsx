// A member joins: who, in which tier, from which day; one of the expected where the plan expects some.
import { useMemo, useState } from 'react';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import { joining } from '../../shared/members/changes/joining.ts';
import type { Member } from '../../shared/members/model.ts';
import { memberKindWords } from '../../shared/members/words.ts';
import { find } from '../../shared/values/id.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { tierChoices } from './tierChoices.ts';

const kindChoices = choicesOf(memberKindWords);

function useMember() {
  const { tiers } = usePlan().members;
  const { asOf } = useViewSettings();
  const [member, setMember] = useState<Member>(() => ({
    id: newId(),
    name: '',
    kind: 'other',
    tiers: [{ tier: tiers[0]?.id ?? '', from: asOf }],
    lastDay: null,
    parent: null,
    representative: null,
    contacts: null,
    source: null,
  }));
  const set = (some: Partial<Member>) => setMember((before) => ({ ...before, ...some }));
  const [joined = { tier: '', from: asOf }] = member.tiers;
  const join = (some: Partial<typeof joined>) => set({ tiers: [{ ...joined, ...some }] });
  useFollowsAsOf(joined.from, (from) => join({ from }));
  return { member, set, joined, join, tiers };
}

export function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const { member, set, joined, join, tiers } = useMember();
  const [fromExpected, setFromExpected] = useState(true);
  const tier = find(tiers, joined.tier) ?? null;
  // Before it has a name, the figures that follow can be seen already.
  const shown = useMemo(
    () => joining({ ...member, name: member.name || 'New member' }, tier, fromExpected),
    [member, tier, fromExpected],
  );
  return (
    <Dialog
      title="Add a member"
      submitLabel="Add member"
      wide
      onSubmit={() => dispatchNamed(joining(member, tier, fromExpected))}
      onClose={onClose}
    >
      <FormConsequences change={shown} from={joined.from}>
        <div className="fields-2">
          <TextField label="Name" value={member.name} onCommit={(name) => set({ name })} />
          <Select
            label="Kind"
            value={member.kind}
            choices={kindChoices}
            onCommit={(kind) => set({ kind })}
          />
          <Select
            label="Tier"
            value={joined.tier}
            choices={tierChoices(tiers)}
            onCommit={(id) => join({ tier: id })}
          />
          <DateField
            label="Joining date"
            value={joined.from}
            live
            onCommit={(from) => join({ from })}
          />
          <TextField
            label="Representative"
            value={member.representative ?? ''}
            onCommit={(text) => set({ representative: text.trim() || null })}
          />
          <TextField
            label="Source"
            value={member.source ?? ''}
            onCommit={(text) => set({ source: text.trim() || null })}
          />
        </div>
        {tier && tier.expected > 0 && (
          <Checkbox
            label={`This is one of the ${tier.expected} expected members of ${tier.name}`}
            hint="The tier then has one fewer expected member."
            checked={fromExpected}
            onCommit={(on) => setFromExpected(on)}
          />
        )}
      </FormConsequences>
    </Dialog>
  );
}
