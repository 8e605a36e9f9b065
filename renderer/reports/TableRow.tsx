// The export of one table as CSV: which one, in which format, and its first rows.
import '../../shared/registry/reports.ts';
import { useMemo, useState } from 'react';
import { csvCells } from '../../shared/export/csv.ts';
import { type CsvForm, usualForm } from '../../shared/export/csvForm.ts';
import { tableDefinitions, tableFor } from '../../shared/kernel/reports.ts';
import type { TableDefinition } from '../../shared/kernel/table.ts';
import { counted } from '../../shared/values/counted.ts';
import { CsvFormField, useCsvForm } from '../editing/CsvFormField.tsx';
import { chooseCsvForm } from '../state/csvExport.ts';
import { useStore, useViewSettings } from '../state/store.ts';
import { planOfTable, saveTable } from '../state/tableExports.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Select } from '../ui/Select.tsx';
import { ReportRow } from './ReportRow.tsx';

/** So many rows of a table are shown. */
const firstRows = 8;

interface PreviewProps {
  readonly definition: TableDefinition;
  readonly form: CsvForm;
}

function TablePreview({ definition, form }: PreviewProps) {
  const { year, asOf } = useViewSettings();
  const plan = useStore(() => planOfTable(definition));
  const table = useMemo(
    () => tableFor(definition, plan, { year, asOf }),
    [definition, plan, year, asOf],
  );
  const first = table.rows.slice(0, firstRows);
  const [, ...cells] = csvCells({ header: table.header, rows: first }, form);
  const rows = cells.map((texts, at) => ({ key: String(at), texts }));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <section className="report-table" aria-label={`Preview of ${table.title}`} tabIndex={0}>
        <DataTable
          caption={table.title}
          columns={table.header.map((header, at) => ({
            key: `${at} ${header}`,
            header,
            align: first.some((row) => typeof row[at] === 'number') ? ('end' as const) : undefined,
            cell: ({ texts }: { readonly texts: readonly string[] }) => texts[at] ?? '',
          }))}
          rows={rows}
          rowKey={({ key }) => key}
        />
      </section>
      <p className="dim small">
        {rows.length === 0
          ? 'Nothing is recorded for this table yet: the file will have its headings only.'
          : rows.length < table.rows.length
            ? `The first ${rows.length} of ${counted(table.rows.length, 'row')}.`
            : `${counted(rows.length, 'row')}, all shown.`}
      </p>
    </>
  );
}

export default function TableRow() {
  const view = useViewSettings();
  const [definitions] = useState(tableDefinitions);
  const [chosen, choose] = useState(definitions[0]?.name ?? '');
  const [form, setForm] = useCsvForm();
  const definition = definitions.find(({ name }) => name === chosen);
  const change = (next: CsvForm) => {
    setForm(next);
    void chooseCsvForm(next);
  };
  return (
    <ReportRow
      title="Table (CSV)"
      use="One table, for a spreadsheet or another program."
      act="Export table…"
      onAct={() => definition && void saveTable(definition)}
      preview={() =>
        definition && <TablePreview definition={definition} form={form ?? usualForm} />
      }
    >
      <Select
        label="Table"
        value={chosen}
        choices={definitions.map(({ name, title }) => ({ value: name, label: title(view) }))}
        onCommit={choose}
      />
      <CsvFormField form={form} onChoose={change} />
    </ReportRow>
  );
}
