// The paper: headings and tables only, so that it prints, and reads aloud, as it looks.
import type { PaperTable, Report } from '../../shared/export/report.ts';

function Table({ title, columns, rows, totalled, note }: PaperTable) {
  const side = (index: number) => (columns[index]?.numeric ? 'paper-number' : undefined);
  return (
    <section className="paper-section">
      <h2>{title}</h2>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map(({ header }, index) => (
                <th key={header} scope="col" className={side(index)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once and never changes
                key={row}
                className={totalled && row === rows.length - 1 ? 'paper-total' : undefined}
              >
                {columns.map(({ header }, index) =>
                  index === 0 ? (
                    <th key={header} scope="row">
                      {cells[index]}
                    </th>
                  ) : (
                    <td key={header} className={side(index)}>
                      {cells[index]}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p className="paper-note">{note}</p>}
    </section>
  );
}

export function Paper({ report }: { readonly report: Report }) {
  const { title, subtitle, answer, facts, tables } = report;
  return (
    <main>
      <h1>{title}</h1>
      <p className="paper-note">{subtitle}</p>
      <p className="paper-answer">{answer}</p>
      <dl className="paper-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {tables.map((table) => (
        <Table key={table.title} {...table} />
      ))}
    </main>
  );
}
