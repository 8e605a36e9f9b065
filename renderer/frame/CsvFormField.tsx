// How tables are saved as CSV: the signs that the user’s spreadsheet expects, kept for the next time.
import { useEffect, useState } from 'react';
import { type CsvForm, csvForms, csvSigns, usualForm } from '../../shared/export/csvForm.ts';
import { chooseCsvForm, csvForm } from '../state/csvExport.ts';
import { Select } from '../ui/Select.tsx';

export function CsvFormField() {
  const [form, setForm] = useState<CsvForm>(usualForm);
  useEffect(() => {
    void csvForm().then(setForm);
  }, []);
  const choose = (chosen: CsvForm) => {
    setForm(chosen);
    void chooseCsvForm(chosen);
  };
  return (
    <Select
      label="CSV format"
      hint="Separator and decimal sign. Spreadsheets set to French or German expect semicolons and a decimal comma."
      value={form}
      choices={csvForms.map((one) => ({ value: one, label: csvSigns[one].label }))}
      onCommit={choose}
    />
  );
}
