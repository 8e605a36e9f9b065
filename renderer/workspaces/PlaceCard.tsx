// The location of the library, and the ways to put it elsewhere; no workspace is moved.
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
    disabled: where === place && where !== 'chosen' ? 'It is there now.' : null,
    onSelect: () => void after(ask.placeLibrary(where)),
  });
  const items = [
    to('Another folder…', 'chosen'),
    ...(mayLieBeside ? [to('Next to the program', 'beside')] : []),
    to('Default location', 'usual'),
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
        New workspaces are created there. It can be a synced folder, or a folder on a USB drive.
        Workspaces in other locations stay where they are.
      </p>
    </Card>
  );
}
