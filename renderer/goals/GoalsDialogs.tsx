// The dialogs of the goals page, loaded when the first of them opens.
import { blankGoal } from '../../shared/goals/changes/arrange.ts';
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { newId } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { CheckInDialog } from './CheckInDialog.tsx';
import { DeliveryDialog } from './DeliveryDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { GoalDialog } from './GoalDialog.tsx';
import { RetargetDialog } from './RetargetDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function GoalsDialogs({ opened, onClose }: Props) {
  const { goals } = usePlan().goals;
  if (opened.dialog === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  if (opened.dialog === 'add') {
    return (
      <GoalDialog before={null} blank={() => blankGoal(newId(), opened.group)} onClose={onClose} />
    );
  }
  const goal = find(goals, opened.goal);
  if (!goal) return null;
  if (opened.dialog === 'edit') {
    return <GoalDialog before={goal} blank={() => goal} onClose={onClose} />;
  }
  if (opened.dialog === 'retarget') return <RetargetDialog goal={goal} onClose={onClose} />;
  if (opened.dialog === 'delivery') {
    return <DeliveryDialog goal={goal} at={opened.at} onClose={onClose} />;
  }
  return <CheckInDialog goal={goal} id={opened.id} onClose={onClose} />;
}
