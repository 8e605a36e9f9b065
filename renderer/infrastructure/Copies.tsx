// The copies: edited in place; that one was made or restored is recorded from its menu.

import { useMemo } from 'react';
import { copiesSheet } from '../../shared/infrastructure/cells.ts';
import { counted } from '../../shared/values/counted.ts';
import { find } from '../../shared/values/id.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { useRows } from '../editing/useRows.ts';
import { getState, usePlan } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { type CopyRow, copyColumns } from './copyColumns.ts';
import type { Open } from './dialogs.ts';
import { useCustody } from './useCustody.ts';

const keys = copyColumns.map(({ key }) => key);

/** In the order in which they were put, not in that of their assets. */
function useCopyRows(): readonly CopyRow[] {
  const custody = useCustody();
  const { copies } = usePlan().infrastructure;
  return useMemo(() => {
    const byId = new Map(
      custody.flatMap((one) => one.copies.map((on) => [on.copy.id, { ...on, id: on.copy.id }])),
    );
    return copies.flatMap(({ id }) => byId.get(id) ?? []);
  }, [custody, copies]);
}

function NoCopies({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No backups yet"
        action={
          <Button onPress={() => open({ dialog: 'addCopy', asset: null, after: null })}>
            Add the first backup
          </Button>
        }
      >
        A backup kept by someone else lets the project continue without its custodian. Only a
        restore test shows that it works.
      </EmptyState>
    </Card>
  );
}

function CopiesGrid({ rows, open }: { readonly rows: readonly CopyRow[]; readonly open: Open }) {
  const getRow = useRows(rows);
  const editing = useMemo(() => gridEditing(copiesSheet, { rows, keys }), [rows]);
  const assetOf = (id: string | null) =>
    find(getState().plan.infrastructure.copies, id)?.asset ?? null;
  return (
    <Grid
      label="Backups"
      rowNoun="backup"
      columns={copyColumns}
      rows={rows}
      getRow={getRow}
      {...editing}
      onAdd={(after) => open({ dialog: 'addCopy', asset: assetOf(after), after })}
      onDelete={(id) => open({ dialog: 'remove', path: 'infrastructure.copies', id })}
      rowActions={(id) => [
        { label: 'Record a backup…', onSelect: () => open({ dialog: 'copied', id }) },
        { label: 'Record a restore test…', onSelect: () => open({ dialog: 'restored', id }) },
        { label: 'Details…', onSelect: () => open({ dialog: 'editCopy', id }) },
      ]}
    />
  );
}

export function Copies({ open }: { readonly open: Open }) {
  const rows = useCopyRows();
  return (
    <section className="infrastructure-list" aria-labelledby="copies-title">
      <h2 id="copies-title">{counted(rows.length, 'backup')}</h2>
      {rows.length > 0 ? <CopiesGrid rows={rows} open={open} /> : <NoCopies open={open} />}
    </section>
  );
}
