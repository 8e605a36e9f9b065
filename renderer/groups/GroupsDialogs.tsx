// The dialogs of the working groups page, loaded when the first of them opens.
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { usePlan } from '../state/store.ts';
import type { OpenDialog } from './dialogs.ts';
import { GroupDialog } from './GroupDialog.tsx';
import { ParticipantDialog } from './ParticipantDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function GroupsDialogs({ opened, onClose }: Props) {
  const { groups, participants } = usePlan().groups;
  if (opened.dialog === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  if (opened.dialog === 'group') {
    return <GroupDialog before={find(groups, opened.id) ?? null} onClose={onClose} />;
  }
  const before = find(participants, opened.id) ?? null;
  return <ParticipantDialog before={before} group={opened.group} onClose={onClose} />;
}
