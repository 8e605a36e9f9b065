// What an import would do: its problems by line, and the first rows as they are understood.
import type { Preview, PreviewRow, RowProblem } from '../../shared/import/preview.ts';
import type { ImportFields } from '../../shared/kernel/importer.ts';
import { Banner } from '../ui/Banner.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Tag } from '../ui/Tag.tsx';
import './import.css';

interface Props {
  readonly fields: ImportFields;
  readonly preview: Preview;
}

const shownRows = 8;

function ProblemText({ problem: { line, field, why, remedy } }: { readonly problem: RowProblem }) {
  return (
    <li>
      <strong>{field === null ? `Line ${line}` : `Line ${line}, ${field}`}</strong>: {why} {remedy}
    </li>
  );
}

function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  const title =
    problems.length === 1 ? '1 line is left out' : `${problems.length} lines are left out`;
  return (
    <Banner tone="act" title={title}>
      <ul className="import-problems">
        {problems.map((problem) => (
          <ProblemText key={problem.line} problem={problem} />
        ))}
      </ul>
    </Banner>
  );
}

function state({ problem }: PreviewRow) {
  return problem ? <Tag tone="act">left out</Tag> : <Tag tone="good">fits</Tag>;
}

export function ImportPreview({ fields, preview }: Props) {
  const { lacking, rows, problems, mapping } = preview;
  if (lacking.length > 0) {
    return (
      <Banner tone="act" title="Columns are missing">
        Choose a column for: {lacking.join(', ')}.
      </Banner>
    );
  }
  const shown = Object.entries(fields).filter(([key]) => (mapping[key] ?? null) !== null);
  return (
    <>
      <Problems problems={problems} />
      <div className="import-rows">
        <DataTable
          caption={
            rows.length > shownRows ? `The first ${shownRows} of ${rows.length} rows` : 'Rows'
          }
          columns={[
            {
              key: 'line',
              header: 'Line',
              align: 'end',
              cell: ({ line }) => line,
              rowHeader: true,
            },
            { key: 'state', header: 'State', cell: state },
            ...shown.map(([key, { label }]) => ({
              key,
              header: label,
              cell: (row: PreviewRow) => row.cells[key]?.shown ?? '',
            })),
          ]}
          rows={rows.slice(0, shownRows)}
          rowKey={({ line }) => String(line)}
        />
      </div>
    </>
  );
}
