// The rows of the review, and its columns: what is understood of each cell, and why a row is left out.
import { readCorrection, type UnderstoodCell } from '../../shared/import/cells.ts';
import type { Preview, PreviewRow } from '../../shared/import/preview.ts';
import { fieldsOf, type ImportSettings, idField } from '../../shared/import/settings.ts';
import type { Importer, ImportFields } from '../../shared/kernel/importer.ts';
import type { Refusal } from '../../shared/values/result.ts';
import type { Column } from '../ui/grid/column.ts';

export type Shown = 'all' | 'fitting' | 'leftOut';

const outcomes: Readonly<Record<PreviewRow['outcome'], string>> = {
  added: 'New',
  updated: 'Update',
  same: 'No change',
  leftOut: 'Left out',
};

/** `Joined: “31.02.” isn’t a valid date. Type …`; the notices of a row that fits. */
export function reasonOf({ problem, notices }: PreviewRow): string {
  if (!problem) return notices.join(' ');
  const { field, why, remedy } = problem;
  const isNamed = field === null || why.startsWith(field);
  return `${isNamed ? '' : `${field}: `}${why} ${remedy}`.trimEnd();
}

export function shownRows({ rows }: Preview, shown: Shown): readonly PreviewRow[] {
  if (shown === 'all') return rows;
  return rows.filter(({ outcome }) => (outcome === 'leftOut') === (shown === 'leftOut'));
}

/** A cell that was typed a moment ago stands there before its row is read again. */
function cellOf(
  row: PreviewRow,
  key: string,
  fields: ImportFields,
  { corrections }: ImportSettings,
): UnderstoodCell | null {
  const typed = corrections[row.line]?.[key];
  const cell = row.cells[key] ?? null;
  const field = fields[key];
  if (typed === undefined || !field || (cell?.isCorrected && cell.text === typed)) return cell;
  return readCorrection(typed, field).cell;
}

const textOf = (cell: UnderstoodCell | null) => (cell?.problem ? cell.text : (cell?.shown ?? ''));

/** An edit begins with what is understood; with the text of the file where nothing is. */
function editOf(cell: UnderstoodCell | null): string {
  if (!cell) return '';
  return cell.isCorrected || cell.problem ? cell.text : cell.shown;
}

/** Figures stand at the end of their cells, as everywhere. */
const numeric = ['number', 'share'];

/** Fields with a column in the file, and those that a row cannot do without; an id says nothing to a person. */
function fieldsShown(fields: ImportFields, { mapping }: Preview) {
  return Object.entries(fields).filter(
    ([key, { needed }]) => key !== idField && (needed || (mapping[key] ?? null) !== null),
  );
}

/** Who corrects the last row finds the columns where they were. */
const hasNotes = ({ rows }: Preview, { corrections }: ImportSettings) =>
  Object.keys(corrections).length > 0 ||
  rows.some(({ problem, notices }) => problem !== null || notices.length > 0);

export function reviewColumns(
  importer: Importer,
  preview: Preview,
  settings: ImportSettings,
): readonly Column<PreviewRow>[] {
  const fields = fieldsOf(importer, settings);
  const cell = (row: PreviewRow, key: string) => cellOf(row, key, fields, settings);
  return [
    { key: 'line', header: 'Line', width: '64px', text: ({ line }) => String(line) },
    {
      key: 'outcome',
      header: 'Result',
      width: '92px',
      text: ({ outcome }) => outcomes[outcome],
      mark: ({ outcome }) => (outcome === 'leftOut' ? 'act' : outcome === 'same' ? null : 'good'),
    },
    ...(hasNotes(preview, settings)
      ? [{ key: 'reason', header: 'Note', width: 'minmax(270px, 2fr)', text: reasonOf }]
      : []),
    ...fieldsShown(fields, preview).map(
      ([key, { label, holds }]): Column<PreviewRow> => ({
        key,
        header: label,
        align: numeric.includes(holds) ? 'end' : 'start',
        width: 'minmax(112px, 1fr)',
        text: (row) => textOf(cell(row, key)),
        edit: (row) => editOf(cell(row, key)),
        editable: () => true,
        mark: (row) => (row.problem?.key === key || cell(row, key)?.problem ? 'problem' : null),
      }),
    ),
  ];
}

/** Why a typed text cannot stand in a field; null where it can. */
export function refusedText(fields: ImportFields, key: string, text: string): Refusal | null {
  const field = fields[key];
  const problem = field ? readCorrection(text, field).cell.problem : null;
  return problem && { what: '', ...problem };
}
