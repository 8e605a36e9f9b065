// Imports rows of a CSV file: which column is what, what would be added, and every problem by its line.
import { useMemo, useState } from 'react';
import type { Mapping } from '../../shared/import/header.ts';
import { type Preview, previewOf } from '../../shared/import/preview.ts';
import { readTable } from '../../shared/import/readTable.ts';
import { allFound } from '../../shared/import/settings.ts';
import type { SourceSheet } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import type { PageName } from '../state/pages.ts';
import { setState, usePlan } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';

interface Props {
  readonly importer: Importer;
  /** Where the imported rows are seen. */
  readonly page: PageName;
  readonly onClose: () => void;
}

const notChosen: Refusal = {
  what: 'The import',
  why: 'Nothing in it can be imported yet.',
  remedy: 'Choose a file, and the columns that it needs.',
};

function submitLabel({ noun, plural }: Importer, preview: Preview | null): string {
  const count = preview?.counts.added ?? 0;
  const left = preview?.problems.length ?? 0;
  const words = `Import ${count} ${count === 1 ? noun : plural}`;
  return left === 0 ? words : `${words}, leave out ${left}`;
}

export function ImportDialog({ importer, page, onClose }: Props) {
  const plan = usePlan();
  const [sheet, setSheet] = useState<SourceSheet | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const preview = useMemo(
    () => sheet && previewOf(importer, plan, sheet, { ...allFound, mapping, answers }, newId),
    [importer, plan, sheet, mapping, answers],
  );

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readTable(new Uint8Array(await file.arrayBuffer()), file.name);
    setRefusal(read.ok ? null : read.no);
    setSheet(read.ok ? read.value.sheet : null);
    setMapping(null);
    setAnswers({});
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
      {preview && (
        <>
          <ImportMapping
            fields={importer.fields}
            header={preview.header}
            mapping={preview.mapping}
            onChange={setMapping}
          />
          <ImportQuestions
            questions={preview.questions}
            onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
          />
          <ImportPreview fields={importer.fields} preview={preview} />
        </>
      )}
    </Dialog>
  );
}
