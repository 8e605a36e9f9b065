// The copies: edited in place; that one was made or restored is recorded from its menu.

import { useMemo } from 'react';
import { copyCell } from '../../shared/infrastructure/cells.ts';
import type { CopyId } from '../../shared/infrastructure/model.ts';
import { find, positionOf } from '../../shared/values/id.ts';
import { getState, usePlan } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { cellActs, send } from './cells.ts';
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
      custody.flatMap((one) =>
        one.copies.map((on) => [on.copy.id, { ...on, id: on.copy.id, asset: one.asset.name }]),
      ),
    );
    return copies.flatMap(({ id }) => byId.get(id) ?? []);
  }, [custody, copies]);
}

function move(id: CopyId, by: -1 | 1): void {
  const { copies } = getState().plan.infrastructure;
  const to = positionOf(copies, id) + by;
  if (to >= 0 && to < copies.length) send({ type: 'infrastructure/moveCopy', id, to });
}

function NoCopies({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No copies yet"
        action={
          <Button onPress={() => open({ dialog: 'addCopy', asset: null, after: null })}>
            Add the first copy
          </Button>
        }
      >
        A copy that somebody else keeps lets the project go on without its holder. Only a restore
        proves it.
      </EmptyState>
    </Card>
  );
}

function CopiesGrid({ rows, open }: { readonly rows: readonly CopyRow[]; readonly open: Open }) {
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowOf = (id: string): CopyRow => {
    const row = byId.get(id);
    if (!row) throw new Error(`The copies have no row ${id}.`);
    return row;
  };
  const assetOf = (id: CopyId | null) =>
    find(getState().plan.infrastructure.copies, id)?.asset ?? null;
  return (
    <Grid
      label="Copies"
      rowNoun="copy"
      columns={copyColumns}
      rows={rows}
      getRow={rowOf}
      {...cellActs(copyCell, [...byId.keys()], keys)}
      onAdd={(after) => open({ dialog: 'addCopy', asset: assetOf(after), after })}
      onMove={move}
      onDelete={(id) => open({ dialog: 'remove', path: 'infrastructure.copies', id })}
      rowActions={(id) => [
        { label: 'Record a copy made…', onSelect: () => open({ dialog: 'copied', id }) },
        { label: 'Record a restore proven…', onSelect: () => open({ dialog: 'restored', id }) },
        { label: 'Details…', onSelect: () => open({ dialog: 'editCopy', id }) },
      ]}
    />
  );
}

export function Copies({ open }: { readonly open: Open }) {
  const rows = useCopyRows();
  return (
    <section className="infrastructure-list" aria-labelledby="copies-title">
      <h2 id="copies-title">{rows.length === 1 ? '1 copy' : `${rows.length} copies`}</h2>
      {rows.length > 0 ? <CopiesGrid rows={rows} open={open} /> : <NoCopies open={open} />}
    </section>
  );
}
