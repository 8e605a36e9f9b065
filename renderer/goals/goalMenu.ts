// What one may do to a goal, wherever it is shown.
import type { Goal } from '../../shared/goals/model.ts';
import type { MenuItem } from '../ui/MenuList.tsx';
import type { Open } from './dialogs.ts';

export function goalMenu({ id, aims }: Goal, open: Open): readonly MenuItem[] {
  return [
    { label: 'Check in…', onSelect: () => open({ dialog: 'checkIn', goal: id, id: null }) },
    {
      label: aims.length === 0 ? 'Set target…' : 'Change target…',
      onSelect: () => open({ dialog: 'retarget', goal: id }),
    },
    {
      label: 'Delivered to the board…',
      onSelect: () => open({ dialog: 'delivery', goal: id, at: null }),
    },
    { label: 'Edit…', onSelect: () => open({ dialog: 'edit', goal: id }) },
    {
      label: 'Remove…',
      danger: true,
      onSelect: () => open({ dialog: 'remove', path: 'goals.goals', id }),
    },
  ];
}
