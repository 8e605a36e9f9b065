// What an import would do: its problems by line, and the first rows as they are understood.
import type { Field, Mapping } from '../../shared/import/mapping.ts';
import type { Preview, PreviewRow, RowProblem } from '../../shared/import/preview.ts';
import { Banner } from '../ui/Banner.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Tag } from '../ui/Tag.tsx';
import './import.css';

interface Props {
  readonly fields: readonly Field[];
  readonly mapping: Mapping;
  readonly preview: Preview;
}

const shownRows = 8;

function ProblemText({ line, field, why, remedy }: RowProblem) {
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
          <ProblemText key={problem.line} {...problem} />
        ))}
      </ul>
    </Banner>
  );
}

function state({ problem }: PreviewRow) {
  return problem ? <Tag tone="act">left out</Tag> : <Tag tone="good">fits</Tag>;
}

export function ImportPreview({ fields, mapping, preview }: Props) {
  const { lacking, rows, problems } = preview;
  if (lacking.length > 0) {
    return (
      <Banner tone="act" title="Columns are missing">
        Choose a column for: {lacking.join(', ')}.
      </Banner>
    );
  }
  const shown = fields.filter(({ key }) => (mapping[key] ?? null) !== null);
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
            ...shown.map(({ key, label }) => ({
              key,
              header: label,
              cell: (row: PreviewRow) => row.texts[key] ?? '',
            })),
          ]}
          rows={rows.slice(0, shownRows)}
          rowKey={({ line }) => String(line)}
        />
      </div>
    </>
  );
}
