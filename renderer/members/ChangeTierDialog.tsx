// A member changes tier from a day on: an upgrade or a downgrade, with what follows.
import { useMemo, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import { tierOn } from '../../shared/members/figures/roll.ts';
import type { Member } from '../../shared/members/model.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { tierChoices } from './tierChoices.ts';

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
}

export function ChangeTierDialog({ member, onClose }: Props) {
  const { tiers } = usePlan().members;
  const { asOf } = useViewSettings();
  const held = member.tiers.at(-1)?.tier ?? tierOn(member, asOf);
  const others = tiers.filter(({ id }) => id !== held);
  const [tier, setTier] = useState(others[0]?.id ?? '');
  const [from, setFrom] = useState(asOf);
  useFollowsAsOf(from, setFrom);
  const change = useMemo(
    (): Change => ({ type: 'members/changeTier', member: member.id, tier, from }),
    [member.id, tier, from],
  );
  return (
    <Dialog
      title={`Change tier: ${member.name}`}
      submitLabel="Change tier"
      wide
      onSubmit={() => dispatch(change)}
      onClose={onClose}
    >
      <FormConsequences change={others.length === 0 ? null : change} from={from}>
        {others.length === 0 ? (
          <p>The plan has no other tier. Add one first.</p>
        ) : (
          <div className="fields-2">
            <Select
              label="New tier"
              value={tier}
              choices={tierChoices(others)}
              onCommit={(id) => setTier(id)}
            />
            <DateField label="First day in the tier" value={from} live onCommit={setFrom} />
          </div>
        )}
      </FormConsequences>
    </Dialog>
  );
}
