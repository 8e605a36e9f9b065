// The second step: how the file is read, which row names its columns, and which field each column is.
import type { Preview } from '../../shared/import/preview.ts';
import { fieldsOf, type ImportSettings } from '../../shared/import/settings.ts';
import { isFilled, type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Importer, ImportQuestion } from '../../shared/kernel/importer.ts';
import { withArticle } from '../../shared/values/words.ts';
import { Banner } from '../ui/Banner.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Refused } from '../ui/Refused.tsx';
import { Select } from '../ui/Select.tsx';
import type { Chosen } from './chosen.ts';
import { Questions } from './Questions.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import type { Source } from './sources.ts';
import type { Assistant } from './useAssistant.ts';

interface Props {
  readonly chosen: Chosen;
  readonly source: Source;
  readonly importer: Importer;
  readonly sheet: SourceSheet;
  readonly settings: ImportSettings;
  readonly preview: Preview;
  readonly questions: readonly ImportQuestion[];
  readonly assistant: Assistant;
}

const none = '';
const samples = 3;

/** The first different texts of a column. */
function samplesOf({ rows }: SourceSheet, headerRow: number, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(headerRow + 1)) {
    const cell = cells[column];
    if (isFilled(cell)) found.add(textOf(cell));
    if (found.size === samples) break;
  }
  return [...found];
}

function Samples({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <span key={text} className="import-sample" title={text}>
      {text}
    </span>
  ));
}

const nameOfColumn = (name: string, at: number) => (name.trim() === '' ? `Column ${at + 1}` : name);

function MappingTable(props: Props) {
  const { importer, sheet, settings, preview, assistant } = props;
  const { headerRow, header, mapping } = preview;
  const columns = header.map((name, at) => ({ value: String(at), label: nameOfColumn(name, at) }));
  const choices = [{ value: none, label: 'Not in the file' }, ...columns];
  return (
    <div className="import-columns">
      <DataTable
        caption="Columns"
        columns={[
          {
            key: 'field',
            header: `Field of ${withArticle(importer.noun)}`,
            rowHeader: true,
            cell: ([, { label, needed }]) => (
              <>
                {label} {needed && <span className="dim small">required</span>}
              </>
            ),
          },
          {
            key: 'column',
            header: 'Column in the file',
            cell: ([key, { label }]) => (
              <Select
                label={`Column for ${label}`}
                hideLabel
                value={String(mapping[key] ?? none)}
                choices={choices}
                onCommit={(at) =>
                  assistant.choose({
                    mapping: { ...mapping, [key]: at === none ? null : Number(at) },
                  })
                }
              />
            ),
          },
          {
            key: 'samples',
            header: 'First values',
            cell: ([key]) => {
              const at = mapping[key] ?? null;
              return at === null ? null : <Samples texts={samplesOf(sheet, headerRow, at)} />;
            },
          },
        ]}
        rows={Object.entries(fieldsOf(importer, settings))}
        rowKey={([key]) => key}
      />
    </div>
  );
}

/** Columns that no field takes: what of the file is left behind. */
function unusedColumns(sheet: SourceSheet, { headerRow, header, mapping }: Preview) {
  const used = new Set(Object.values(mapping));
  return header.flatMap((name, at) =>
    used.has(at) || samplesOf(sheet, headerRow, at).length === 0 ? [] : [nameOfColumn(name, at)],
  );
}

export function ColumnsStep(props: Props) {
  const { chosen, sheet, preview, questions, assistant } = props;
  const { lacking } = preview;
  const unused = unusedColumns(sheet, preview);
  return (
    <>
      <ReadingFields {...props} />
      {chosen.refusal && <Refused refusal={chosen.refusal} />}
      {lacking.length > 0 && (
        <Banner tone="act" title="Required columns are missing">
          Choose a column for: {lacking.join(', ')}.
        </Banner>
      )}
      <Questions questions={questions} onAnswer={assistant.answer} />
      <MappingTable {...props} />
      {chosen.isRemembered && (
        <p className="dim">These are the columns you chose for a file like this.</p>
      )}
      {unused.length > 0 && <p className="dim">Not imported: {unused.join(', ')}.</p>}
    </>
  );
}
