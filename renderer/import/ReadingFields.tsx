// How the file is read: its sheet, its encoding and separator, and the row that names the columns.
import type { Preview } from '../../shared/import/preview.ts';
import { type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import { type Choice, Select } from '../ui/Select.tsx';
import { encodings, separators } from './encodings.ts';
import { byColumns, listChoices } from './lists.ts';
import type { Source } from './sources.ts';
import type { Assistant } from './useAssistant.ts';

interface Props {
  readonly source: Source;
  readonly sheet: SourceSheet;
  readonly importer: Importer;
  readonly preview: Preview;
  readonly assistant: Assistant;
}

/** Rows that may stand above the header. */
const offeredRows = 50;
const longestRow = 80;

function rowChoice({ line, cells }: SourceSheet['rows'][number], place: number): Choice {
  const text = cells.map(textOf).filter(Boolean).join(', ');
  const short = text.length > longestRow ? `${text.slice(0, longestRow - 1)}…` : text;
  return { value: String(place), label: `Line ${line}: ${short}` };
}

function withKnown(choices: readonly Choice[], value: string): readonly Choice[] {
  const isKnown = choices.some((choice) => choice.value === value);
  return isKnown ? choices : [{ value, label: value }, ...choices];
}

function TextFields({ source, sheet, assistant }: Props) {
  const { encoding } = source;
  return (
    <>
      {encoding !== null && (
        <Select
          label="Encoding"
          value={encoding}
          choices={withKnown(encodings, encoding)}
          onCommit={(chosen) => assistant.readAgain({ encoding: chosen })}
        />
      )}
      {sheet.separator !== null && (
        <Select
          label="Separator"
          value={sheet.separator}
          choices={withKnown(separators, sheet.separator)}
          onCommit={(separator) => assistant.readAgain({ separator })}
        />
      )}
    </>
  );
}

export function ReadingFields(props: Props) {
  const { source, sheet, importer, preview, assistant } = props;
  const { sheets } = source;
  return (
    <div className="import-reading">
      <Select
        label="Import as"
        value={importer.name}
        choices={listChoices.filter(({ value }) => value !== byColumns)}
        onCommit={assistant.chooseList}
      />
      {sheets.length > 1 && (
        <Select
          label="Sheet"
          value={String(sheets.findIndex((one) => one.sheet === sheet))}
          choices={sheets.map(({ label }, at) => ({ value: String(at), label }))}
          onCommit={(at) => assistant.chooseSheet(Number(at))}
        />
      )}
      <TextFields {...props} />
      <div className="import-header-row">
        <Select
          label="Header row"
          value={String(preview.headerRow)}
          choices={sheet.rows.slice(0, offeredRows).map(rowChoice)}
          onCommit={(place) => assistant.chooseHeaderRow(Number(place))}
        />
      </div>
    </div>
  );
}
