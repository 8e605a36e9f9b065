// The header of a grid, which stays in sight.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only the cells take the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be laid out and windowed alone
import { memo } from 'react';
import type { Column } from './column.ts';

function Head<R>({ columns }: { readonly columns: readonly Column<R>[] }) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-row" aria-rowindex={1}>
        {columns.map((column, index) => (
          <div
            key={column.key}
            role="columnheader"
            className={column.align === 'end' ? 'grid-cell grid-cell-end' : 'grid-cell'}
            aria-colindex={index + 1}
            aria-label={column.name}
          >
            <span className="grid-text">{column.header}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

export const GridHead = memo(Head) as typeof Head;
