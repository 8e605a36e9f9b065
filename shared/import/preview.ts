// What an import would do before it is done: each row as it is understood, and every problem by its line.
import type { Batch } from '../kernel/change.ts';
import type { Importer, ImportFields, ImportQuestion, Misfit } from '../kernel/importer.ts';
import type { Plan } from '../kernel/plan.ts';
import { no } from '../values/result.ts';
import { besideAmounts } from './besideAmounts.ts';
import { type ReadCell, readCell, readCorrection, type UnderstoodCell } from './cells.ts';
import { type ChosenColumn, columnsOf } from './chosenColumns.ts';
import { currencyOf, otherCurrency } from './currency.ts';
import { FileUnits } from './fileUnits.ts';
import { guessedMapping, headerOf, idColumn, type Mapping } from './header.ts';
import { fillYears, type HeaderYears, headerYearsOf } from './headerYears.ts';
import { nameOfImport } from './importName.ts';
import { lackingIn } from './lacking.ts';
import { type FieldColumn, notationsOf } from './notation.ts';
import { isUnknown, openRange } from './openRange.ts';
import { placeholderIn } from './placeholderNames.ts';
import { Rounding } from './rounding.ts';
import { ImportedRows, type Outcome } from './rows.ts';
import { SecondTable } from './secondTable.ts';
import { fieldsOf, type ImportSettings, ownIdIn } from './settings.ts';
import { isFilled, type SourceRow, type SourceSheet, textOf } from './sheet.ts';
import { Totals } from './totals.ts';
import { lastFilled, tooWide } from './width.ts';

export interface RowProblem {
  readonly line: number;
  /** The key of the field, and its label; null is the row. */
  readonly key: string | null;
  readonly field: string | null;
  readonly why: string;
  readonly remedy: string;
}

export interface PreviewRow {
  readonly line: number;
  readonly outcome: Outcome;
  /** By field: those that have a column, and those that were corrected. */
  readonly cells: Readonly<Record<string, UnderstoodCell>>;
  /** Why the row is left out. */
  readonly problem: RowProblem | null;
  /** What the user should know about a row that fits. */
  readonly notices: readonly string[];
}

export interface Preview {
  /** The place of the header among the rows of the sheet, and its cells. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** Labels of the fields that need a column and have none: nothing is read before they do. */
  readonly lacking: readonly string[];
  /** Asked once for the file. */
  readonly questions: readonly ImportQuestion[];
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly RowProblem[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** One step with all that fits; null where nothing does. */
  readonly change: Batch | null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Rows between two looks at the clock of whoever runs the steps. */
const rowsInStep = 50;

interface Reading {
  readonly fields: ImportFields;
  readonly knownBy: readonly string[];
  readonly columns: ReadonlyMap<string, ChosenColumn>;
  readonly years: HeaderYears;
  readonly second: SecondTable;
  readonly settings: ImportSettings;
  /** How many cells the header has. */
  readonly width: number;
  readonly separator: string | null;
  /** Where each row names its currency. */
  readonly currencyAt: number | null;
  /** Where our own tables write the id of an entry; -1 is nowhere. */
  readonly idAt: number;
}

function currencyMisfit(row: SourceRow, { currencyAt }: Reading): Misfit | null {
  const other = otherCurrency(row, currencyAt);
  return other && { field: null, ...other };
}

function cellsOf(
  { line, cells }: SourceRow,
  { columns, fields, settings, years }: Reading,
): Map<string, ReadCell> {
  const corrected = settings.corrections[line] ?? {};
  const read = new Map<string, ReadCell>();
  for (const [key, column] of columns) {
    const typed = corrected[key];
    if (typed !== undefined) read.set(key, readCorrection(typed, column.field));
    else if (column.at !== null) read.set(key, readCell(cells[column.at], column));
  }
  fillYears(read, fields, years);
  return read;
}

function wrongCell(cells: ReadonlyMap<string, ReadCell>): Misfit | null {
  for (const [field, { cell }] of cells) if (cell.problem) return { field, ...cell.problem };
  return null;
}

function valuesOf({ columns }: Reading, cells: ReadonlyMap<string, ReadCell>) {
  const row: Record<string, unknown> = {};
  for (const key of columns.keys()) row[key] = cells.get(key)?.value ?? null;
  return row;
}

const apart = { adding: null, notices: [] };

function previewRow(
  source: SourceRow,
  reading: Reading,
  totals: Totals,
  imported: ImportedRows,
): PreviewRow {
  const { line } = source;
  const cells = cellsOf(source, reading);
  const shown = Object.fromEntries([...cells].map(([key, { cell }]) => [key, cell]));
  const values = valuesOf(reading, cells);
  const idCell = source.cells[reading.idAt] ?? '';
  const hasId = isFilled(idCell);
  const isKnown = () => imported.isKnown(values);
  const has = (key: string, value: string) => imported.has(values, key, value);
  const isEntry = () => hasId || isKnown();
  const elsewhere = reading.second.take(source, cells);
  const { adding, notices } = elsewhere ? apart : totals.take(cells, isEntry);
  const wrong =
    elsewhere ??
    (adding && { field: null, ...adding }) ??
    tooWide(source, reading.width, reading.separator) ??
    currencyMisfit(source, reading) ??
    wrongCell(cells) ??
    placeholderIn(reading.fields, cells, { hasId, isKnown, has, knownBy: reading.knownBy }) ??
    openRange(cells);
  const unknown = [...cells].flatMap(([key, cell]) => (isUnknown(cell) ? [key] : []));
  const taken = wrong
    ? no(wrong)
    : imported.take(values, line, { unknown, ownId: ownIdIn(idCell) });
  if (taken.ok) {
    const { outcome, notices: more } = taken.value;
    return { line, cells: shown, problem: null, outcome, notices: [...notices, ...more] };
  }
  const { field, why, remedy } = taken.no;
  const label = field === null ? null : (reading.columns.get(field)?.field.label ?? null);
  const problem = { line, key: field, field: label, why, remedy };
  return { line, cells: shown, outcome: 'leftOut', problem, notices: [] };
}

function countsOf(rows: readonly PreviewRow[]): Preview['counts'] {
  const counts = { added: 0, updated: 0, same: 0, leftOut: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/**
 * Reads a sheet in small steps, so that a window can draw between them; each row is read after those
 * above it. `newId` makes the ids of what is added.
 */
export function* previewSteps(
  importer: Importer,
  plan: Plan,
  sheet: SourceSheet,
  settings: ImportSettings,
  newId: () => string,
): Generator<Progress, Preview> {
  const headerRow = settings.headerRow ?? headerOf(importer, sheet);
  const header = sheet.rows[headerRow] ?? { line: 1, cells: [] };
  const fields = fieldsOf(importer, settings);
  const mapping = settings.mapping ?? guessedMapping(fields, header);
  const years = headerYearsOf(fields, mapping, header);
  const lacking = lackingIn(importer, mapping, settings, years);
  const sources = lacking.length > 0 ? [] : sheet.rows.slice(headerRow + 1);
  const answer = (question: string) => settings.answers[question] ?? null;
  const { separator } = sheet;
  const notationsIn = (chosen: readonly FieldColumn[]) => notationsOf(chosen, separator, answer);
  const around = {
    above: sheet.rows.slice(0, headerRow),
    below: sources,
    name: sheet.title ?? '',
    beside: besideAmounts(header, mapping, sources),
  };
  const units = new FileUnits(around, answer);
  const rounding = new Rounding(answer);
  const { columns, questions } = columnsOf(
    fields,
    mapping,
    header,
    sources,
    notationsIn,
    units,
    rounding,
  );
  const has = (field: string) => (mapping[field] ?? null) !== null;
  const imported = new ImportedRows(importer, {
    plan,
    newId,
    answer,
    has,
    texts: (field) => {
      const at = mapping[field] ?? null;
      return at === null ? [] : sources.map(({ cells }) => textOf(cells[at]));
    },
    update: settings.update,
  });
  const width = lastFilled(header);
  const currencyAt = currencyOf(header, fields, mapping);
  const second = new SecondTable(fields, header, mapping, answer);
  const reading = {
    fields,
    knownBy: importer.knownBy,
    years,
    second,
    columns,
    settings,
    width,
    separator,
    currencyAt,
    idAt: idColumn(header),
  };
  const totals = new Totals(fields, answer);
  const rows: PreviewRow[] = [];
  for (const source of sources) {
    if (rows.length % rowsInStep === 0) yield { done: rows.length, total: sources.length };
    rows.push(previewRow(source, reading, totals, imported));
  }
  imported.finish();
  const counts = countsOf(rows);
  const { changes } = imported;
  const name = nameOfImport(importer, counts, sheet.name);
  return {
    headerRow,
    header: header.cells.map(textOf),
    mapping,
    lacking,
    questions: [
      ...questions,
      ...rounding.questions(),
      ...second.questions(),
      ...totals.questions(),
      ...imported.questions(),
    ],
    rows,
    problems: rows.flatMap(({ problem }) => problem ?? []),
    counts,
    change: counts.added + counts.updated === 0 ? null : { type: 'batch', name, changes },
  };
}

/** All steps at once. */
export function previewOf(...from: Parameters<typeof previewSteps>): Preview {
  const steps = previewSteps(...from);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
