// The two acts of a menu that move a row of a list by one place.
import type { MenuItem } from './MenuList.tsx';

/** `at` is the place of the row, `last` that of the last one, both from 0; `move` takes the new place. */
export function moveEntries(
  at: number,
  last: number,
  move: (to: number) => void,
): readonly MenuItem[] {
  return [
    {
      label: 'Move up',
      disabled: at === 0 ? 'It is the first.' : null,
      onSelect: () => move(at - 1),
    },
    {
      label: 'Move down',
      disabled: at === last ? 'It is the last.' : null,
      onSelect: () => move(at + 1),
    },
  ];
}
