// The dialogs of the history, loaded when the first of them opens.
import { useState } from 'react';
import type { Entries } from '../../shared/history/history.ts';
import type { HistoryRow } from '../../shared/history/rows.ts';
import { instantText } from '../../shared/values/calendar.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { announce } from '../ui/announce.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { neededToUndo, pastOf, restore } from './actions.ts';
import { CompareDialog, EntryDialog } from './DifferenceDialogs.tsx';
import type { OpenDialog } from './dialogs.ts';
import { useFound } from './useFound.ts';

interface Props {
  readonly row: HistoryRow;
  readonly onClose: () => void;
}

const notYet: Refusal = {
  what: 'The edit',
  why: 'The history is still loading.',
  remedy: 'Try again in a moment.',
};

interface ReasonProps<T> extends Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly children: React.ReactNode;
  /** What it needs of the disk: read while the reason is typed. */
  readonly read: () => Promise<T | null>;
  readonly submit: (needed: T, reason: string) => Refusal | null;
}

function ReasonDialog<T>(props: ReasonProps<T>) {
  const { title, submitLabel, children, read, submit, onClose } = props;
  const [reason, setReason] = useState('');
  const needed = useFound(read);
  return (
    <Dialog
      title={title}
      submitLabel={submitLabel}
      onSubmit={() => (needed === null ? notYet : submit(needed, reason))}
      onClose={onClose}
    >
      {children}
      <TextField
        label="Reason"
        hint="Optional. It stays with the edit in the history."
        value={reason}
        onCommit={setReason}
      />
    </Dialog>
  );
}

function RestoreDialog({ row, onClose }: Props) {
  return (
    <ReasonDialog
      title="Restore the plan as it was then?"
      submitLabel="Restore"
      read={() => pastOf(row.seq)}
      submit={restore}
      row={row}
      onClose={onClose}
    >
      <p>
        The plan becomes what it was on {instantText(row.at)}, right after edit {row.seq}: “
        {row.sentence}”. This is a new edit that can be undone; later edits stay in the history.
      </p>
    </ReasonDialog>
  );
}

function UndoDialog({ row, onClose }: Props) {
  const submit = (older: Entries, reason: string) => {
    const refusal = dispatch({ type: 'undo', entry: row.id }, { older, reason });
    if (refusal === null) announce(`Undid: ${row.sentence}`);
    return refusal;
  };
  return (
    <ReasonDialog
      title="Undo this edit only?"
      submitLabel="Undo it"
      read={() => neededToUndo(row.id)}
      submit={submit}
      row={row}
      onClose={onClose}
    >
      <p>“{row.sentence}” is undone. Later edits stay as they are.</p>
    </ReasonDialog>
  );
}

const dialogs = {
  entry: EntryDialog,
  compare: CompareDialog,
  restore: RestoreDialog,
  undo: UndoDialog,
};

export default function HistoryDialogs({
  opened: { dialog, row },
  onClose,
}: {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}) {
  const Open = dialogs[dialog];
  return <Open row={row} onClose={onClose} />;
}
