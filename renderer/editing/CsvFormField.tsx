// How tables are saved as CSV: the signs that the user’s spreadsheet expects.
import { useEffect, useState } from 'react';
import { type CsvForm, csvForms, csvSigns } from '../../shared/export/csvForm.ts';
import { csvForm } from '../state/csvExport.ts';
import { Select } from '../ui/Select.tsx';

/** The form as it is chosen in a dialog; null until the kept one is known. */
export function useCsvForm() {
  const [form, setForm] = useState<CsvForm | null>(null);
  useEffect(() => {
    void csvForm().then((kept) => setForm((chosen) => chosen ?? kept));
  }, []);
  return [form, setForm] as const;
}

interface Props {
  readonly form: CsvForm | null;
  readonly onChoose: (form: CsvForm) => void;
}

export function CsvFormField({ form, onChoose }: Props) {
  return (
    <Select
      label="CSV format"
      hint="Separator and decimal sign. Spreadsheets set to French or German expect semicolons and a decimal comma."
      value={form ?? csvForms[0]}
      choices={csvForms.map((one) => ({ value: one, label: csvSigns[one].label }))}
      onCommit={onChoose}
    />
  );
}
