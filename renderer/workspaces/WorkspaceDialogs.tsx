// The dialogs of the library: rename, duplicate, and move to the trash.
import { useState } from 'react';
import { calledOf, type ListedWorkspace } from '../../shared/bridge/library.ts';
import { longestName, refuseLonger } from '../../shared/values/lengths.ts';
import { ask } from '../state/bridge.ts';
import { announce } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { OpenDialog } from './dialogs.ts';
import type { LibraryState } from './useLibrary.ts';

interface Props {
  readonly workspace: ListedWorkspace;
  readonly after: LibraryState['after'];
  readonly onClose: () => void;
}

const refuseLabel = (label: string) =>
  refuseLonger(label, longestName, 'The name of the workspace');

function RenameDialog({ workspace, after, onClose }: Props) {
  const { folder, name } = workspace;
  const [label, setLabel] = useState(workspace.label ?? '');
  return (
    <Dialog
      title="Rename workspace"
      submitLabel="Rename"
      onSubmit={() => {
        const refusal = refuseLabel(label);
        if (refusal === null) void after(ask.labelWorkspace({ folder, label }));
        return refusal;
      }}
      onClose={onClose}
    >
      <TextField
        label="Name in the library"
        hint={`Leave blank to use the name of its consortium, “${name}”. You can change that name in the plan settings.`}
        value={label}
        onCommit={setLabel}
      />
    </Dialog>
  );
}

function DuplicateDialog({ workspace, after, onClose }: Props) {
  const { folder } = workspace;
  const [label, setLabel] = useState(`Copy of ${calledOf(workspace)}`);
  const duplicate = async () => {
    const made = await after(ask.duplicateWorkspace({ folder, label }));
    if (made !== null) announce(`Duplicated as “${label}”`);
  };
  return (
    <Dialog
      title={`Duplicate “${calledOf(workspace)}”`}
      submitLabel="Duplicate"
      onSubmit={() => {
        const refusal = refuseLabel(label);
        if (refusal === null) void duplicate();
        return refusal;
      }}
      onClose={onClose}
    >
      <p className="dim">
        The copy has the same plan and the same history. Later edits in the copy can be
        distinguished from edits here.
      </p>
      <TextField label="Name of the copy in the library" value={label} onCommit={setLabel} />
    </Dialog>
  );
}

const entriesText = (entries: number | null) =>
  entries === null
    ? 'with its history'
    : entries === 1
      ? 'with its 1 edit'
      : `with its ${entries} edits`;

function TrashDialog({ workspace, after, onClose }: Props) {
  const { folder, entries } = workspace;
  const called = calledOf(workspace);
  const trash = async () => {
    const done = await ask.trashWorkspace(folder);
    await after(Promise.resolve(done));
    if (done.ok) announce(`Moved “${called}” to the trash`);
  };
  return (
    <ConfirmDialog
      title={`Move “${called}” to the trash?`}
      confirmLabel="Move to trash"
      danger
      onConfirm={() => void trash()}
      onClose={onClose}
    >
      <p>
        The whole workspace is moved, {entriesText(entries)}. You can restore it from the system’s
        trash until the trash is emptied.
      </p>
      <p className="dim workspaces-path">{folder}</p>
    </ConfirmDialog>
  );
}

const dialogs = { rename: RenameDialog, duplicate: DuplicateDialog, trash: TrashDialog };

export default function WorkspaceDialogs({
  opened,
  ...rest
}: { readonly opened: OpenDialog } & Omit<Props, 'workspace'>) {
  const Open = dialogs[opened.dialog];
  return <Open workspace={opened.workspace} {...rest} />;
}
