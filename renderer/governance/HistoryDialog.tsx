// All terms of a seat or an office, past and to come; each can be corrected or removed.

import { periodWords } from '../../shared/governance/words/words.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Open } from './dialogs.ts';

export interface TermRow {
  readonly id: string;
  /** `Norman Morse`, `vacant`, `name not recorded`. */
  readonly who: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly source: string | null;
}

interface Props {
  readonly name: string;
  readonly terms: readonly TermRow[];
  readonly editDialog: 'editSeatTerm' | 'editOfficerTerm';
  readonly path: ListPath;
  readonly open: Open;
  readonly onClose: () => void;
}

function columnsFor({ editDialog, path, open }: Props): readonly TableColumn<TermRow>[] {
  return [
    { key: 'who', header: 'Name', rowHeader: true, cell: ({ who }) => who },
    { key: 'term', header: 'Term', cell: periodWords },
    {
      key: 'source',
      header: 'Source',
      cell: ({ source }) => <span className="dim small">{source ?? 'none'}</span>,
    },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: ({ id }) => (
        <>
          <Button kind="quiet" onPress={() => open({ dialog: editDialog, id })}>
            Edit…
          </Button>
          <Button kind="quiet" onPress={() => open({ dialog: 'remove', path, id })}>
            Remove…
          </Button>
        </>
      ),
    },
  ];
}

export function HistoryDialog(props: Props) {
  const { name, terms, onClose } = props;
  return (
    <Dialog title={`Terms: ${name}`} wide onClose={onClose}>
      <DataTable
        caption={`Terms: ${name}`}
        hideCaption
        columns={columnsFor(props)}
        rows={terms}
        rowKey={({ id }) => id}
        empty={
          <p className="dim">No term is recorded: it counts as filled, by whom is not known.</p>
        }
      />
    </Dialog>
  );
}
