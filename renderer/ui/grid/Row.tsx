// One row of a grid. Drawn again only when its own data, its draft or its part of the selection change.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only the cells take the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be laid out and windowed alone
import { memo } from 'react';
import { Cell } from './Cell.tsx';
import type { RowView } from './rowView.ts';

function RowCells<R>({ row, ...view }: RowView<R> & { readonly row: R }) {
  return (
    <div
      role="row"
      className={`grid-row grid-row-${view.kind}`}
      aria-rowindex={view.index + 2}
      data-row={view.index}
      style={view.menu === 'open' ? { anchorName: `${view.anchor}-menu` } : undefined}
    >
      {view.columns.map((column, index) => (
        <Cell key={column.key} column={column} index={index} row={row} view={view} />
      ))}
    </div>
  );
}

interface Shown<R> extends RowView<R> {
  readonly row: R;
}

/** A row whose data the grid hands over. */
export const GivenRow = memo(RowCells) as <R>(props: Shown<R>) => React.ReactNode;

interface Subscribed<R> extends RowView<R> {
  readonly useRow: (id: string) => R;
}

function Subscriber<R>({ useRow, ...view }: Subscribed<R>) {
  const row = useRow(view.id);
  return <RowCells {...view} row={row} />;
}

/** A row that follows its own data and leaves the others alone. */
export const SubscribedRow = memo(Subscriber) as <R>(props: Subscribed<R>) => React.ReactNode;
