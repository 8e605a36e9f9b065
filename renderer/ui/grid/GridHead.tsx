// The header of a grid, which stays in sight.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only the cells take the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be laid out and windowed alone
import { type CSSProperties, memo } from 'react';
import { type Column, trackOf } from './column.ts';

/** On paper a grid is a table: of its width a column takes what its track takes at least, and a bit for each `fr`. */
function shareOf<R>(column: Column<R>): number {
  const [, pixels = '0'] = /(\d+)px/.exec(trackOf(column)) ?? [];
  const [, parts = '0'] = /([\d.]+)fr/.exec(trackOf(column)) ?? [];
  return Number(pixels) + 45 * Number(parts);
}

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
            style={{ '--share': `${shareOf(column)}px` } as CSSProperties}
          >
            <span className="grid-text">{column.header}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

export const GridHead = memo(Head) as typeof Head;
