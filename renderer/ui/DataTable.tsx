// A plain table: caption, header cells, numbers to the right. Of a long one only the rows in view are drawn.
import type { ReactNode } from 'react';
import { noValue } from '../../shared/values/words.ts';
import { later } from './later.tsx';
import { useNoValue } from './noValue.ts';
import { windowedFrom } from './rowHeights.ts';
import { shownText } from './shownText.ts';
import './table.css';

export interface TableColumn<R> {
  readonly key: string;
  /** Empty over a column of buttons. */
  readonly header: string;
  readonly align?: 'start' | 'end' | undefined;
  readonly rowHeader?: boolean | undefined;
  readonly cell: (row: R) => ReactNode;
}

interface Props<R> {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly empty?: ReactNode;
  readonly total?: R | undefined;
}

const alignment = (column: { align?: 'start' | 'end' | undefined }) =>
  column.align === 'end' ? 'number' : undefined;

const WindowedRows = later(
  () => import('./WindowedRows.tsx'),
) as typeof import('./WindowedRows.tsx').default;

function Cells<R>({ columns, row }: { columns: readonly TableColumn<R>[]; row: R }) {
  const reason = useNoValue();
  return columns.map((column) => {
    const Tag = column.rowHeader ? 'th' : 'td';
    const cell = column.cell(row);
    const drawn = typeof cell === 'string' ? shownText(cell) : cell;
    const isFigure =
      column.align === 'end' && (typeof cell === 'string' || typeof cell === 'number');
    return (
      <Tag
        key={column.key}
        className={alignment(column)}
        scope={column.rowHeader ? 'row' : undefined}
      >
        {reason !== null && isFigure && cell !== '' ? noValue : drawn}
      </Tag>
    );
  });
}

/** A column of buttons has no name: an empty heading would be read out as one. */
function Head<R>({ column }: { readonly column: TableColumn<R> }) {
  if (column.header === '') return <td />;
  return (
    <th scope="col" className={alignment(column)}>
      {column.header}
    </th>
  );
}

function Body<R>({ columns, rows, rowKey }: Props<R>) {
  const cells = (row: R) => <Cells columns={columns} row={row} />;
  if (rows.length > windowedFrom) {
    return <WindowedRows rows={rows} rowKey={rowKey} cells={cells} columns={columns.length} />;
  }
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)} data-entity={rowKey(row)}>
          {cells(row)}
        </tr>
      ))}
    </tbody>
  );
}

export function DataTable<R>(props: Props<R>) {
  const { caption, hideCaption, columns, rows, empty, total } = props;
  if (rows.length === 0 && empty) return empty;
  const isLong = rows.length > windowedFrom;
  return (
    // Where it scrolls, the browser lets the keyboard reach it.
    <div className={isLong ? 'table-scroller table-long' : 'table-scroller'}>
      <table
        className="table"
        // The header, the rows, and the total.
        aria-rowcount={isLong ? rows.length + (total ? 2 : 1) : undefined}
      >
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr aria-rowindex={isLong ? 1 : undefined}>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <Body {...props} />
        {total && (
          <tfoot>
            <tr aria-rowindex={isLong ? rows.length + 2 : undefined}>
              <Cells columns={columns} row={total} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
