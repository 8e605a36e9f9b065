// The last step before the import: each row as it is understood, to be corrected in place.
import { useCallback, useMemo, useState } from 'react';
import type { Preview, PreviewRow } from '../../shared/import/preview.ts';
import { fieldsOf, type ImportSettings } from '../../shared/import/settings.ts';
import type { SourceSheet } from '../../shared/import/sheet.ts';
import type { Importer, ImportQuestion } from '../../shared/kernel/importer.ts';
import { counted, formatCount } from '../../shared/values/counted.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { CellName, CellText, PastedBlock } from '../ui/grid/column.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { Select } from '../ui/Select.tsx';
import { ToolbarSpace } from '../ui/Toolbar.tsx';
import { copyLeftOut, saveLeftOut } from './leftOut.ts';
import { leftOutTable } from './leftOutTable.ts';
import { Questions } from './Questions.tsx';
import { refusedText, reviewColumns, type Shown, shownRows } from './reviewRows.ts';
import type { Assistant } from './useAssistant.ts';

interface Props {
  readonly importer: Importer;
  readonly sheet: SourceSheet;
  readonly preview: Preview;
  readonly settings: ImportSettings;
  readonly questions: readonly ImportQuestion[];
  readonly assistant: Assistant;
  /** Says what has just been done. */
  readonly onDone: (what: string) => void;
}

/** The rows as the grid asks for them: by the number of their lines. */
function useRows({ preview }: Props, shown: Shown) {
  return useMemo(() => {
    const byLine = new Map(preview.rows.map((row) => [String(row.line), row]));
    const rows = shownRows(preview, shown).map(({ line }) => ({ id: String(line) }));
    return { byLine, rows };
  }, [preview, shown]);
}

type Typed = Record<number, Record<string, string>>;

function useCorrecting(
  { importer, settings, assistant }: Props,
  columns: readonly { key: string }[],
) {
  const fields = fieldsOf(importer, settings);
  const commit = (line: string, key: string, text: string) => {
    const refusal = refusedText(fields, key, text);
    if (!refusal) assistant.correct({ [Number(line)]: { [key]: text } });
    return refusal;
  };
  const clear = (cells: readonly CellName[]) => {
    const typed: Typed = {};
    for (const { rowId, columnKey } of cells) {
      typed[Number(rowId)] = { ...typed[Number(rowId)], [columnKey]: '' };
    }
    assistant.correct(typed);
  };
  const set = (cells: readonly CellText[]) => {
    const typed: Typed = {};
    for (const { rowId, columnKey, text } of cells) {
      const refusal = refusedText(fields, columnKey, text);
      if (refusal) return { ...refusal, what: `Line ${rowId}:` };
      typed[Number(rowId)] = { ...typed[Number(rowId)], [columnKey]: text };
    }
    assistant.correct(typed);
    return null;
  };
  const paste = ({ row, column, cells }: PastedBlock, rows: readonly { id: string }[]) => {
    const typed: Typed = {};
    for (const [down, texts] of cells.entries()) {
      const line = rows[row + down]?.id;
      for (const [along, text] of texts.entries()) {
        const key = columns[column + along]?.key;
        if (line === undefined || key === undefined || !(key in fields)) continue;
        const refusal = refusedText(fields, key, text);
        if (refusal) return { ...refusal, what: `Line ${line}:` };
        typed[Number(line)] = { ...typed[Number(line)], [key]: text };
      }
    }
    assistant.correct(typed);
    return null;
  };
  return { commit, clear, set, paste };
}

function Filters(props: Props & { shown: Shown; onShow: (shown: Shown) => void }) {
  const { importer, sheet, preview, settings, assistant, shown, onShow, onDone } = props;
  const { leftOut } = preview.counts;
  const fitting = preview.rows.length - leftOut;
  const table = () => leftOutTable(preview, sheet);
  const copy = () => {
    copyLeftOut(table());
    onDone(`Copied ${counted(leftOut, 'row')}`);
  };
  const save = async () => {
    const path = await saveLeftOut(table());
    if (path !== null) onDone(`Saved ${path}`);
  };
  return (
    <div className="import-filters">
      <Select
        label="Rows shown"
        hideLabel
        value={shown}
        choices={[
          { value: 'all', label: `All ${formatCount(preview.rows.length)} rows` },
          { value: 'fitting', label: `${formatCount(fitting)} that fit` },
          { value: 'leftOut', label: `${formatCount(leftOut)} left out` },
        ]}
        onCommit={onShow}
      />
      <Checkbox
        label={`Update ${importer.plural} that are already in the plan`}
        checked={settings.update}
        onCommit={(update) => assistant.update(update, preview.headerRow)}
      />
      <ToolbarSpace />
      {leftOut > 0 && (
        <>
          <Button onPress={copy}>Copy rows left out</Button>
          <Button onPress={() => void save()}>Save rows left out…</Button>
        </>
      )}
    </div>
  );
}

function NoRows({ shown }: { readonly shown: Shown }) {
  return (
    <EmptyState title={shown === 'leftOut' ? 'No rows are left out' : 'No rows to show'}>
      {shown === 'leftOut'
        ? 'Every row can be imported.'
        : 'Show all rows to see why they are left out.'}
    </EmptyState>
  );
}

export function ReviewStep(props: Props) {
  const { importer, preview, settings, questions, assistant } = props;
  const [shown, show] = useState<Shown>('all');
  const { byLine, rows } = useRows(props, shown);
  const columns = useMemo(
    () => reviewColumns(importer, preview, settings),
    [importer, preview, settings],
  );
  const { commit, clear, set, paste } = useCorrecting(props, columns);
  const getRow = useCallback(
    (id: string): PreviewRow => {
      const row = byLine.get(id);
      if (!row) throw new Error(`There is no line ${id}.`);
      return row;
    },
    [byLine],
  );
  return (
    <div className="import-review">
      <Questions questions={questions} onAnswer={assistant.answer} />
      <Filters {...props} shown={shown} onShow={show} />
      {rows.length === 0 ? (
        <NoRows shown={shown} />
      ) : (
        <Grid
          label={`Rows to import as ${importer.plural}`}
          rowNoun="row"
          columns={columns}
          rows={rows}
          getRow={getRow}
          onCommit={commit}
          onClear={clear}
          onSet={set}
          onPaste={(block) => paste(block, rows)}
        />
      )}
    </div>
  );
}
