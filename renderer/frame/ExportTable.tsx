// Asks which table of the page to save, where it has several.
import { useState } from 'react';
import { CsvFormField, useCsvForm } from '../editing/CsvFormField.tsx';
import { chooseCsvForm } from '../state/csvExport.ts';
import { getState } from '../state/store.ts';
import { saveTable } from '../state/tableExports.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { tablesOfPage } from './tableExports.ts';

export default function ExportTable({ onClose }: { readonly onClose: () => void }) {
  const [tables] = useState(() => tablesOfPage(getState().page));
  const [chosen, choose] = useState(tables[0]?.name ?? '');
  const [form, setForm] = useCsvForm();
  const { viewSettings } = getState();
  const save = () => {
    const table = tables.find(({ name }) => name === chosen);
    if (form) void chooseCsvForm(form);
    if (table) void saveTable(table);
  };
  return (
    <Dialog
      title="Export table as CSV"
      submitLabel="Choose where…"
      onSubmit={save}
      onClose={onClose}
    >
      <Select
        label="Table"
        value={chosen}
        choices={tables.map(({ name, title }) => ({ value: name, label: title(viewSettings) }))}
        onCommit={choose}
      />
      <CsvFormField form={form} onChoose={setForm} />
    </Dialog>
  );
}
