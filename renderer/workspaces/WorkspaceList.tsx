// A list of workspaces: name, last opened, edits, what is wrong, and the actions on each; filtered by name.
import { useState } from 'react';
import { calledOf, type ListedWorkspace, type Mark } from '../../shared/bridge/library.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { searchText } from '../../shared/values/plainText.ts';
import { ask } from '../state/bridge.ts';
import { openAt } from '../state/opening.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { shownText } from '../ui/shownText.ts';
import { Tag } from '../ui/Tag.tsx';
import type { OpenDialog } from './dialogs.ts';
import type { LibraryState } from './useLibrary.ts';

interface Props {
  readonly title: string;
  readonly listed: readonly ListedWorkspace[];
  readonly inLibrary?: boolean;
  readonly open: (opened: OpenDialog) => void;
  readonly after: LibraryState['after'];
}

const marks = {
  open: { text: 'Open', tone: 'good' },
  held: { text: 'In use', tone: 'act' },
  newer: { text: 'Newer', tone: 'act' },
  damaged: { text: 'Damaged', tone: 'problem' },
} as const satisfies Record<Mark, { text: string; tone: 'good' | 'act' | 'problem' }>;

interface NameProps {
  readonly workspace: ListedWorkspace;
  /** Where it lies, as far as the title of the list does not say it. */
  readonly place: string;
}

function NameCell({ workspace, place }: NameProps) {
  const { folder, label, name, mark } = workspace;
  const called = shownText(calledOf(workspace));
  return (
    <div className="workspaces-name">
      {mark === 'open' ? (
        <strong>{called}</strong>
      ) : (
        <LinkButton onPress={() => void openAt(folder)} title={`Open “${called}”`}>
          {called}
        </LinkButton>
      )}
      {label !== null && label !== name && <span className="dim small">{shownText(name)}</span>}
      <span className="dim small workspaces-path" title={folder}>
        {place}
      </span>
    </div>
  );
}

function MarkCell({ mark, note }: ListedWorkspace) {
  if (mark === null) return null;
  return (
    <>
      <Tag tone={marks[mark].tone}>{marks[mark].text}</Tag>
      {note && <div className="dim small">{note}</div>}
    </>
  );
}

async function saveAs(folder: string, after: Props['after']): Promise<void> {
  const { announceWritten } = await import('../state/exports.ts');
  announceWritten('Workspace file', await after(ask.saveWorkspaceAs(folder)));
}

function ActionsCell({
  workspace,
  open,
  after,
}: Pick<Props, 'open' | 'after'> & { workspace: ListedWorkspace }) {
  const { folder, mark } = workspace;
  const isOpen = mark === 'open';
  const whyKept = isOpen
    ? 'It is open. Open another one first.'
    : mark === 'held'
      ? 'Another window or computer has it open.'
      : null;
  const item = (label: string, name: OpenDialog['dialog']) => ({
    label,
    danger: name === 'trash',
    disabled: name === 'trash' ? whyKept : null,
    onSelect: () => open({ dialog: name, workspace }),
  });
  const items = [
    { label: 'Open', disabled: isOpen ? 'It is open.' : null, onSelect: () => void openAt(folder) },
    item('Rename…', 'rename'),
    item('Duplicate…', 'duplicate'),
    { label: 'Export workspace file…', onSelect: () => void saveAs(folder, after) },
    { label: 'Show in its folder', onSelect: () => void ask.showInFolder(folder) },
    'line' as const,
    item('Move to trash…', 'trash'),
  ];
  return (
    <Menu label={`Actions for workspace ${calledOf(workspace)}`} items={items} kind="icon">
      <MoreIcon />
    </Menu>
  );
}

type Actions = Pick<Props, 'open' | 'after'>;

const lastPart = (folder: string) => folder.split(/[\\/]/).at(-1) ?? folder;

function columnsOf(inLibrary: boolean, actions: Actions): TableColumn<ListedWorkspace>[] {
  const placeOf = ({ folder }: ListedWorkspace) => (inLibrary ? lastPart(folder) : folder);
  return [
    {
      key: 'name',
      header: 'Workspace',
      rowHeader: true,
      cell: (workspace) => <NameCell workspace={workspace} place={placeOf(workspace)} />,
    },
    { key: 'mark', header: 'State', cell: MarkCell },
    { key: 'entries', header: 'Edits', align: 'end', cell: ({ entries }) => entries ?? 'unknown' },
    {
      key: 'opened',
      header: 'Last opened',
      align: 'end',
      cell: ({ opened }) => (opened === null ? 'unknown' : instantText(opened)),
    },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (workspace) => <ActionsCell workspace={workspace} {...actions} />,
    },
  ];
}

const worthAFilter = 8;
const isCalled = (one: ListedWorkspace, words: string) =>
  searchText(`${one.label ?? ''} ${one.name} ${one.folder}`).includes(searchText(words.trim()));

export function WorkspaceList({ title, listed, inLibrary = false, ...actions }: Props) {
  const [words, setWords] = useState('');
  const found = listed.filter((one) => isCalled(one, words));
  return (
    <Card
      title={title}
      action={
        listed.length > worthAFilter && (
          <input
            className="input"
            type="search"
            aria-label={`Find a workspace: ${title}`}
            placeholder="Find a workspace"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )
      }
    >
      <DataTable
        caption={title}
        hideCaption
        columns={columnsOf(inLibrary, actions)}
        rows={found}
        rowKey={({ folder }) => folder}
        empty={<p className="dim">No matches.</p>}
      />
    </Card>
  );
}
