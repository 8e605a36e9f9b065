// A table of the board pack: its head repeats on each page, and its first column names the row.
import type { ReportTable } from '../../shared/kernel/report.ts';
import { Words } from './Words.tsx';

// A cell with so few characters stays on one line; a row with so many is not kept on one page.
const few = 13;
const many = 600;

interface RowProps {
  readonly table: ReportTable;
  readonly at: number;
}

function Row({ table, at }: RowProps) {
  const { columns, rows, totalled, heads = [], tones } = table;
  const cells = rows[at] ?? [];
  const isStrong = heads.includes(at) || (totalled && at === rows.length - 1);
  const tone = (index: number) => (index === cells.length - 1 ? tones?.[at] : undefined);
  return (
    <tr
      className={isStrong ? 'paper-strong' : undefined}
      data-head={heads.includes(at) || undefined}
      data-long={cells.some((cell) => cell.length > many) || undefined}
    >
      {columns.map(({ header, numeric }, index) =>
        index === 0 ? (
          <th key={header} scope="row">
            <Words text={cells[index] ?? ''} />
          </th>
        ) : (
          <td
            key={header}
            className={numeric ? 'paper-number' : undefined}
            data-few={(cells[index] ?? '').length <= few || undefined}
            data-tone={tone(index)}
          >
            <Words text={cells[index] ?? ''} />
          </td>
        ),
      )}
    </tr>
  );
}

function Head({ columns }: Pick<ReportTable, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map(({ header, numeric }) => (
          <th key={header} scope="col" className={numeric ? 'paper-number' : undefined}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

// A table that is no longer stays on one page.
const short = 9;

export function Table(table: ReportTable) {
  const { title, columns, rows, note, widths } = table;
  return (
    <section className="paper-table" data-short={rows.length <= short || undefined}>
      <h3>{title}</h3>
      {rows.length > 0 && (
        <table data-set={widths ? true : undefined}>
          {widths && (
            <colgroup>
              {columns.map(({ header }, at) => (
                <col key={header} style={{ width: `${widths[at]}%` }} />
              ))}
            </colgroup>
          )}
          <Head columns={columns} />
          <tbody>
            {rows.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once and never changes
              <Row key={at} table={table} at={at} />
            ))}
          </tbody>
        </table>
      )}
      {note && (
        <p className="paper-note">
          <Words text={note} />
        </p>
      )}
    </section>
  );
}
