// Imports rows of a CSV file: which column is what, what would be added, and every problem by its line.
import { useMemo, useState } from 'react';
import { type CsvSheet, readCsv } from '../../shared/import/csvText.ts';
import { guessed, type Importer, type Mapping } from '../../shared/import/mapping.ts';
import { type Preview, previewOf } from '../../shared/import/preview.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import type { PageName } from '../state/pages.ts';
import { setState, usePlan } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportPreview } from './ImportPreview.tsx';

interface Props {
  readonly importer: Importer;
  /** Where the imported rows are seen. */
  readonly page: PageName;
  readonly onClose: () => void;
}

interface ImportedFile {
  readonly name: string;
  readonly sheet: CsvSheet;
}

const notChosen: Refusal = {
  what: 'The import',
  why: 'Nothing in it can be imported yet.',
  remedy: 'Choose a file, and the columns that it needs.',
};

function submitLabel({ noun, plural }: Importer, preview: Preview | null): string {
  const count = preview?.count ?? 0;
  const left = preview?.problems.length ?? 0;
  const words = `Import ${count} ${count === 1 ? noun : plural}`;
  return left === 0 ? words : `${words}, leave out ${left}`;
}

export function ImportDialog({ importer, page, onClose }: Props) {
  const plan = usePlan();
  const [opened, setOpened] = useState<ImportedFile | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const preview = useMemo(
    () => opened && previewOf(importer, plan, opened.sheet, mapping, newId, opened.name),
    [importer, plan, opened, mapping],
  );

  const open = async (file: File | undefined) => {
    if (!file) return;
    const sheet = readCsv(await file.text());
    setRefusal(sheet.ok ? null : sheet.no);
    setOpened(sheet.ok ? { name: file.name, sheet: sheet.value } : null);
    if (sheet.ok) setMapping(guessed(importer.fields, sheet.value));
  };
  const submit = () => {
    if (!preview?.change) return notChosen;
    const refused = dispatch(preview.change);
    if (refused) return refused;
    announce(preview.change.name);
    setState({ page });
    return null;
  };

  return (
    <Dialog
      title={`Import ${importer.plural} from CSV`}
      submitLabel={submitLabel(importer, preview)}
      onSubmit={submit}
      onClose={onClose}
      wide
    >
      <Field
        label="CSV file"
        refusal={refusal}
        hint="The first row holds the names of the columns."
      >
        {(ids) => (
          <input
            className="input"
            type="file"
            accept=".csv,text/csv"
            {...ids}
            onChange={(event) => void open(event.target.files?.[0])}
          />
        )}
      </Field>
      {opened && (
        <ImportMapping
          fields={importer.fields}
          header={opened.sheet.header}
          mapping={mapping}
          onChange={setMapping}
        />
      )}
      {preview && <ImportPreview fields={importer.fields} mapping={mapping} preview={preview} />}
    </Dialog>
  );
}
