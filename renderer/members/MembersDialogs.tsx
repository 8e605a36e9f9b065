// The dialogs of the members page, loaded when the first of them opens.
import { useCallback, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { blankTier } from '../../shared/members/changes/blankTier.ts';
import type { Tier } from '../../shared/members/model.ts';
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { newId } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { ChangeTierDialog } from './ChangeTierDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { ClassDialog, NonmemberDialog } from './NonmemberDialogs.tsx';
import { SeveralDialog } from './SeveralDialog.tsx';
import { TierDialog } from './TierDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

const addTier = (entity: Tier): Change => ({ type: 'members/addTier', entity, at: null });

function NewTier({ onClose }: { readonly onClose: () => void }) {
  const [tier] = useState<Tier>(() => blankTier(newId()));
  const words = { title: 'Add a tier', submitLabel: 'Add tier' };
  return <TierDialog {...words} tier={tier} changeFor={addTier} onClose={onClose} />;
}

function EditTier({ tier, onClose }: { readonly tier: Tier; readonly onClose: () => void }) {
  const changeFor = useCallback(
    (next: Tier): Change => ({
      type: 'members/setTier',
      id: tier.id,
      set: changedFields(tier, next),
    }),
    [tier],
  );
  return <TierDialog title={tier.name} tier={tier} changeFor={changeFor} onClose={onClose} />;
}

function OnMember({ opened, onClose }: Props) {
  const { roll } = usePlan().members;
  const { dialog } = opened;
  if (dialog !== 'details' && dialog !== 'changeTier' && dialog !== 'leave') return null;
  const member = find(roll, opened.id);
  if (!member) return null;
  if (opened.dialog === 'leave') return <LeaveDialog member={member} onClose={onClose} />;
  if (opened.dialog === 'changeTier') return <ChangeTierDialog member={member} onClose={onClose} />;
  return <MemberDialog member={member} onClose={onClose} />;
}

export default function MembersDialogs({ opened, onClose }: Props) {
  const { tiers } = usePlan().members;
  if (opened.dialog === 'addClass') return <ClassDialog id={null} onClose={onClose} />;
  if (opened.dialog === 'editClass') return <ClassDialog id={opened.id} onClose={onClose} />;
  if (opened.dialog === 'addNonmember') return <NonmemberDialog id={null} onClose={onClose} />;
  if (opened.dialog === 'editNonmember')
    return <NonmemberDialog id={opened.id} onClose={onClose} />;
  if (opened.dialog === 'join') return <JoinDialog onClose={onClose} />;
  if (opened.dialog === 'several') return <SeveralDialog onClose={onClose} />;
  if (opened.dialog === 'addTier') return <NewTier onClose={onClose} />;
  if (opened.dialog === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  if (opened.dialog !== 'editTier') return <OnMember opened={opened} onClose={onClose} />;
  const tier = find(tiers, opened.id);
  return tier ? <EditTier tier={tier} onClose={onClose} /> : null;
}
