// The list of the workspace switcher: those used last, a new one, one from a file, and all of them.
import { useEffect, useState } from 'react';
import { commandWords } from '../../shared/bridge/commands.ts';
import { calledOf, type Library, type ListedWorkspace } from '../../shared/bridge/library.ts';
import { ask } from '../state/bridge.ts';
import { openAt } from '../state/opening.ts';
import { granted } from '../state/problems.ts';
import { type MenuEntry, MenuList } from '../ui/MenuList.tsx';
import { shownText } from '../ui/shownText.ts';
import { runCommand } from './commands.ts';
import { shownKeys } from './keys.ts';

const most = 6;

const lastPart = (folder: string) => folder.split(/[\\/]/).at(-1) ?? folder;

/** Those of one name are told apart by their folders. */
function labelled(one: ListedWorkspace, all: readonly ListedWorkspace[]): string {
  const called = shownText(calledOf(one));
  const isAlone = all.filter((other) => shownText(calledOf(other)) === called).length === 1;
  return isAlone ? called : `${called} (${lastPart(one.folder)})`;
}

function recentIn({ here, elsewhere }: Library): MenuEntry[] {
  const used = [...here, ...elsewhere]
    .filter(({ opened, mark }) => opened !== null || mark === 'open')
    .sort((one, other) => (other.opened ?? '').localeCompare(one.opened ?? ''))
    .slice(0, most);
  return used.map((one) => ({
    label: labelled(one, used),
    checked: one.mark === 'open',
    onSelect: () => {
      if (one.mark !== 'open') void openAt(one.folder);
    },
  }));
}

const commandItem = (name: 'startEmpty' | 'openReceived' | 'go:workspaces', label?: string) => {
  const { keys, label: usual } = commandWords[name];
  return {
    label: label ?? usual,
    keys: keys === null ? undefined : shownKeys(keys),
    onSelect: () => runCommand(name),
  };
};

const acts: readonly MenuEntry[] = [
  commandItem('startEmpty'),
  commandItem('openReceived'),
  'line',
  commandItem('go:workspaces', 'Manage workspaces'),
];

interface Props {
  readonly anchor: string;
  readonly onClose: (refocus: boolean) => void;
}

export default function WorkspaceMenu(props: Props) {
  const [recent, setRecent] = useState<readonly MenuEntry[] | null>(null);
  useEffect(() => {
    let here = true;
    void ask.library(null).then((answer) => {
      const library = granted(answer);
      if (here) setRecent(library ? recentIn(library) : []);
    });
    return () => {
      here = false;
    };
  }, []);
  if (!recent) return null;
  const items = recent.length > 0 ? [...recent, 'line' as const, ...acts] : acts;
  return <MenuList label="Workspaces" items={items} {...props} />;
}
