// Where the library lies, and the ways to put it elsewhere; nothing that lies somewhere is moved.
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
    disabled: where === place && where !== 'chosen' ? 'It lies there now.' : null,
    onSelect: () => void after(ask.placeLibrary(where)),
  });
  const items = [
    to('Another folder…', 'chosen'),
    ...(mayLieBeside ? [to('Beside the program', 'beside')] : []),
    to('The usual place', 'usual'),
  ];
  return (
    <Card
      title="Where the library lies"
      action={
        <Menu label="Move library" items={items} kind="quiet">
          Elsewhere
        </Menu>
      }
    >
      <p className="workspaces-path">{folder}</p>
      <p className="dim">
        New workspaces go there. It may be a folder that another program keeps the same on several
        computers, or one on a stick. Workspaces that lie elsewhere stay where they are.
      </p>
    </Card>
  );
}
