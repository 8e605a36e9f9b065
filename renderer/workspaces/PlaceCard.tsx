// Where the library is, and the ways to move it; workspaces that are there already are not moved.
import type { Library, Place } from '../../shared/bridge/library.ts';
import { ask } from '../state/bridge.ts';
import { Card } from '../ui/Card.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuItem } from '../ui/MenuList.tsx';
import type { LibraryState } from './useLibrary.ts';

interface Props {
  readonly library: Library;
  readonly after: LibraryState['after'];
}

export function PlaceCard({ library: { folder, place, mayLieBeside }, after }: Props) {
  const to = (label: string, where: Place): MenuItem => ({
    label,
    disabled: where === place && where !== 'chosen' ? 'The library is there now.' : null,
    onSelect: () => void after(ask.placeLibrary(where)),
  });
  const items = [
    to('Another folder…', 'chosen'),
    ...(mayLieBeside ? [to('Beside the program', 'beside')] : []),
    to('The usual place', 'usual'),
  ];
  return (
    <Card
      title="Library location"
      action={
        <Menu label="Move library…" items={items} kind="quiet">
          Move library…
        </Menu>
      }
    >
      <p className="workspaces-path">{folder}</p>
      <p className="dim">
        New workspaces are saved here. It can be a folder that another program syncs between
        computers, or one on a USB drive. Workspaces in other folders stay where they are.
      </p>
    </Card>
  );
}
