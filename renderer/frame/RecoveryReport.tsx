// The report of an opening: each file, what was found, what was done, what was recovered and lost.
import { type Finding, reportOf } from '../../shared/bridge/finding.ts';
import { openKept } from '../state/opening.ts';
import { useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const columnsIn = (folder: string): readonly TableColumn<Finding>[] => [
  { key: 'file', header: 'File', rowHeader: true, cell: ({ file }) => file || 'The folder' },
  { key: 'what', header: 'Finding', cell: ({ what }) => what },
  { key: 'action', header: 'Action', cell: ({ action }) => action },
  { key: 'recovered', header: 'Recovered', align: 'end', cell: ({ recovered }) => recovered },
  { key: 'lost', header: 'Lost', align: 'end', cell: ({ lost }) => lost },
  {
    key: 'kept',
    header: 'Kept unchanged in',
    cell: ({ kept }) => kept?.replace(folder, '').slice(1) ?? '',
  },
];

function copy(text: string): void {
  const done = copyText(text);
  announce(done ? 'Copied the report' : 'The report could not be copied. Select it and copy it.');
}

/** What is not in this history, each to be opened as a workspace of its own. */
function Versions({ onClose }: { readonly onClose: () => void }) {
  const findings = useStore((state) => state.findings);
  const folder = useStore((state) => state.folder);
  const open = (version: string) => {
    onClose();
    void openKept(version);
  };
  return [...new Set(findings.flatMap(({ version }) => version ?? []))].map((version) => (
    <p key={version}>
      Edits that are not in this history, with the edits before them, are kept as a workspace file:{' '}
      {version.replace(folder, '').slice(1)}{' '}
      <Button onPress={() => open(version)}>Open as a workspace</Button>
    </p>
  ));
}

export default function RecoveryReport({ onClose }: { readonly onClose: () => void }) {
  const findings = useStore((state) => state.findings);
  const folder = useStore((state) => state.folder);
  const nothing = <p>Everything was in order. Nothing had to be repaired.</p>;
  return (
    <Dialog title="Recovery report" onClose={onClose} wide>
      <p>{folder}</p>
      <DataTable
        caption="Findings, with the number of edits recovered and lost"
        hideCaption
        columns={columnsIn(folder)}
        rows={findings}
        rowKey={({ kind, file, what }) => `${kind} ${file} ${what}`}
        empty={nothing}
      />
      {findings.length > 0 && (
        <>
          <p>
            Each repair is recorded in the history. What could not be read is kept unchanged. Edits
            by someone else are kept as a separate workspace, which you can open here or later as a
            file.
          </p>
          <Versions onClose={onClose} />
          <div>
            <Button onPress={() => copy(reportOf(findings, folder))}>Copy as text</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
