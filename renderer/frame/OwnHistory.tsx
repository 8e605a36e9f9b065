// The history of one entity, or of what a figure is made of: the edits that touched it, the newest first.
import { useEffect, useState } from 'react';
import { type HistoryAnswer, type HistoryRow, noFilter } from '../../shared/history/rows.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { type HistoryOf, setState } from '../state/store.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const most = 500;

const columns: readonly TableColumn<HistoryRow>[] = [
  { key: 'when', header: 'When', cell: ({ at }) => <time dateTime={at}>{instantText(at)}</time> },
  { key: 'who', header: 'Who', cell: ({ who }) => who },
  {
    key: 'what',
    header: 'What',
    rowHeader: true,
    cell: ({ sentence, reason }) => (reason ? `${sentence} — ${reason}` : sentence),
  },
];

function useFound(entities: readonly string[]): HistoryAnswer | null {
  const [found, setFound] = useState<HistoryAnswer | null>(null);
  useEffect(() => {
    const query = { filter: { ...noFilter, entities }, offset: 0, count: most };
    void ask.history(query).then((answer) => setFound(granted(answer)));
  }, [entities]);
  return found;
}

export default function OwnHistory({ of, entities }: HistoryOf) {
  const found = useFound(entities);
  return (
    <Dialog title={`History of ${of}`} wide onClose={() => setState({ historyOf: null })}>
      {found && (
        <DataTable
          caption={`Edits of ${of}`}
          hideCaption
          columns={columns}
          rows={found.rows}
          rowKey={({ id }) => id}
          empty={<p className="dim">No edit has touched it.</p>}
        />
      )}
      {found && found.hits > most && (
        <p className="dim">{found.hits - most} older edits are not listed.</p>
      )}
    </Dialog>
  );
}
