// Texts that are typed, pasted or cleared, as one change of the plan or one refusal.
import { cannotBeEmpty } from '../../shared/kernel/cellColumns.ts';
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import type { CellContext, CellRow, CellTexts } from '../../shared/kernel/cells.ts';
import { applyChange, type Batch, type Change } from '../../shared/kernel/change.ts';
import {
  type CellBlock,
  type PasteContext,
  type PastedRow,
  type ShownCells,
  withoutHeader,
} from '../../shared/kernel/pastedRows.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { counted } from '../../shared/values/counted.ts';
import { saysAbout } from '../../shared/values/numberText.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../shared/values/result.ts';
import { leftOut, lostCells, notesOn } from './pastedNotes.ts';

interface Cell {
  readonly rowId: string;
  readonly columnKey: string;
}

/** One step of the user’s, and the rows that its changes are of, to say where one is refused. */
export interface CellStep {
  readonly batch: Batch;
  readonly rows: readonly PastedRow[];
  /** Only one cell was meant, which needs no name in a refusal. */
  readonly isAlone: boolean;
  /** What the step is called where it is of these rows alone. */
  readonly nameOf: (rows: readonly PastedRow[]) => string;
  /** How many cells say what the block said. */
  readonly cells: number;
  /** Notes on what was pasted, as sentences. */
  readonly notes: readonly string[];
}

/** What cannot be pasted, cell by cell, and what is left of the step without it. */
export interface Partly {
  readonly refusals: readonly Refusal[];
  readonly rest: CellStep;
}

/** Tells the first cell that is refused; `partly` is there where another can be pasted. */
export type StepRefusal = Refusal & { readonly partly?: Partly };

const computed: Result<never> = refuse(
  'The cell',
  'It is calculated from other cells.',
  'Press Alt+Enter to see which.',
);

const notHere: Result<never> = refuse(
  'The cell',
  'It can’t be edited here.',
  'Press Alt+Enter to see where it comes from, or Shift+F10 for its actions.',
);

const nothingTaken: Result<never> = refuse(
  'The pasted block',
  'None of these cells accepts what was copied.',
  'Choose a cell that you can edit.',
);

const sameBut = (lost: readonly string[]): Result<never> =>
  refuse(
    'The pasted block',
    lost.join(' '),
    'Everything else matches what is there already. Choose a cell that you can edit.',
  );

/**
 * What a draft that is committed in a cell changes: the text of a field, or the value of a choice.
 * Null where it says what is there already, and where the row is none of the list.
 */
export function typedChange(
  sheet: CellSheet,
  { rowId, columnKey: key }: Cell,
  text: string,
  context: CellContext,
): Result<Change | null> {
  const row = sheet.rowOf(rowId, context);
  if (row === null) return ok(null);
  if (row.nameOfColumn(key) === null) return notHere;
  if (!row.isTyped(key)) {
    const why = row.whyNotTyped(key);
    return why ? no(why) : computed;
  }
  const chosen = row.chosen(key, text);
  if (chosen) return chosen;
  const typed = row.typed({ [key]: text });
  return typed.ok ? typed : no(typed.no.refusal);
}

/** `Row 2, “Testers”, “FTE, low”`, with the text that could not be read where the refusal names it. */
function atPlace({ row, number }: PastedRow, key: string | null, refusal: Refusal): Refusal {
  const column = key === null ? null : row.nameOfColumn(key);
  const place = [
    ...(number === null ? [] : [`Row ${number}`]),
    `“${row.name}”`,
    ...(column === null ? [] : [`“${column}”`]),
  ].join(', ');
  const text = refusal.what.startsWith('“') ? `: ${refusal.what}` : '';
  return { ...refusal, what: `${place}${text}` };
}

/** The texts that the row takes; those that it works out, or leaves as they are, fall away. */
function takenBy(row: CellRow, texts: CellTexts): CellTexts {
  const taken = Object.entries(texts).filter(
    ([key, text]) => row.isTyped(key) && !row.keeps(key, text),
  );
  return Object.fromEntries(taken);
}

interface Read {
  readonly changes: readonly Change[];
  /** One for each change. */
  readonly rows: readonly PastedRow[];
  /** All rows with the texts that were read, also those that say what is there. */
  readonly taken: readonly PastedRow[];
  readonly cells: number;
  readonly refusals: readonly Refusal[];
  /** Texts that say their number is not exact. */
  readonly about: number;
}

interface ReadRow {
  readonly change: Change | null;
  readonly texts: CellTexts;
  readonly refusals: readonly Refusal[];
}

const without = (texts: CellTexts, keys: readonly string[]): CellTexts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));

/** Cells that are refused stay as they are; a new row with one is left out, or it would be half a row. */
function readRow(one: PastedRow, isAlone: boolean): ReadRow {
  const lost = one.row.isNew ? [] : one.row.contradicted(one.texts);
  const refusals = lost.map(({ key, refusal }) => (isAlone ? refusal : atPlace(one, key, refusal)));
  let texts = takenBy(one.row, one.texts);
  while (Object.keys(texts).length > 0) {
    const change = one.row.typed(texts);
    if (change.ok) return { change: change.value, texts, refusals };
    const { key, keys, refusal } = change.no;
    refusals.push(isAlone ? refusal : atPlace(one, key, refusal));
    texts = one.row.isNew ? {} : without(texts, keys);
  }
  return { change: null, texts, refusals };
}

function readRows(pasted: readonly PastedRow[], isAlone: boolean): Read {
  const read = pasted.map((one) => ({ one, ...readRow(one, isAlone) }));
  const changed = read.flatMap(({ change, ...row }) => (change ? [{ ...row, change }] : []));
  const texts = read.flatMap((row) => Object.values(row.texts));
  return {
    changes: changed.map(({ change }) => change),
    rows: changed.map(({ one, texts: own }) => ({ ...one, texts: own })),
    taken: read
      .filter(({ texts: own }) => Object.keys(own).length > 0)
      .map(({ one, texts: own }) => ({ ...one, texts: own })),
    cells: texts.length,
    refusals: read.flatMap(({ refusals }) => refusals),
    about: texts.filter(saysAbout).length,
  };
}

const areOne = (pasted: readonly PastedRow[]) =>
  pasted.length === 1 && Object.keys(pasted[0]?.texts ?? {}).length === 1;

/** The cells of a row that a step sets. */
const cellsOf = (rows: readonly PastedRow[]): number =>
  rows.reduce((sum, { row, texts }) => sum + Object.keys(takenBy(row, texts)).length, 0);

type Named = Pick<CellStep, 'isAlone' | 'notes' | 'nameOf'>;

function stepOf({ changes, rows, taken }: Read, named: Named): CellStep | null {
  if (changes.length === 0) return null;
  const batch: Batch = { type: 'batch', name: named.nameOf(taken), changes };
  return { batch, rows, cells: cellsOf(taken), ...named };
}

/** Refused at the first cell; with the step of all others where there is one. */
function settledStep(read: Read, step: CellStep | null): Result<CellStep | null, StepRefusal> {
  const [first] = read.refusals;
  if (!first) return ok(step);
  return no(step ? { ...first, partly: { refusals: read.refusals, rest: step } } : first);
}

/** The header counts as a row where a person counts the rows of a block. */
const numberedBelow = (row: PastedRow, above: number): PastedRow =>
  above === 0 || row.number === null ? row : { ...row, number: row.number + above };

/** A block goes in as one step; a cell that cannot be read refuses it, and offers all others. */
export function pastedStep(
  sheet: CellSheet,
  block: CellBlock,
  shown: ShownCells,
  context: PasteContext,
): Result<CellStep | null, StepRefusal> {
  const cells = withoutHeader(block.cells, sheet.columnNames);
  const pasted = sheet.pasted({ ...block, cells }, shown, context);
  if (!pasted.ok) return pasted;
  const isAlone = areOne(pasted.value);
  const above = block.cells.length - cells.length;
  const numbered = pasted.value.map((row) => numberedBelow(row, above));
  const read = readRows(numbered, isAlone);
  if (read.cells === 0 && read.refusals.length === 0) return nothingTaken;
  const lost = lostCells({ ...block, cells }, shown, pasted.value);
  const nameOf = (rows: readonly PastedRow[]) => {
    const added = rows.filter(({ row }) => row.isNew).length;
    const more = added > 0 && sheet.added ? ` and added ${counted(added, ...sheet.added)}` : '';
    return `Pasted ${counted(cellsOf(rows), 'cell')} into ${sheet.title}${more}`;
  };
  const notes = [
    ...notesOn(read.about, cells !== block.cells),
    ...leftOut(cells, numbered, above),
    ...lost,
  ];
  const step = stepOf(read, { nameOf, isAlone, notes });
  if (step === null && read.refusals.length === 0 && lost.length > 0) return sameBut(lost);
  return settledStep(read, step);
}

/** The cells as if nothing had been typed into them, as one step; refused where one is needed. */
export function clearedStep(
  sheet: CellSheet,
  cells: readonly Cell[],
  context: CellContext,
): Result<CellStep | null> {
  const cleared = [...Map.groupBy(cells, ({ rowId }) => rowId)].flatMap(([id, some]) => {
    const row = sheet.rowOf(id, context);
    const texts = Object.fromEntries(some.map(({ columnKey }) => [columnKey, '']));
    return row ? [{ row, texts, number: null }] : [];
  });
  const isAlone = areOne(cleared);
  const read = readRows(cleared, isAlone);
  const [refusal] = read.refusals;
  if (refusal) return no(refusal);
  if (read.cells === 0) return cannotBeEmpty;
  const name = `Cleared ${counted(read.cells, 'cell')} of ${sheet.title}`;
  return ok(stepOf(read, { nameOf: () => name, isAlone, notes: [] }));
}

/** What the plan itself refuses in a step, told of its rows, and what is left; null where it takes all. */
export function refusalAt(plan: Plan, step: CellStep): StepRefusal | null {
  const { batch, rows, isAlone } = step;
  const refusals: Refusal[] = [];
  const taken = new Set<number>();
  let next = plan;
  for (const [index, change] of batch.changes.entries()) {
    const result = applyChange(next, change);
    const row = rows[index];
    if (!result.ok) refusals.push(isAlone || !row ? result.no : atPlace(row, null, result.no));
    else taken.add(index);
    if (result.ok) next = result.value;
  }
  const [first] = refusals;
  if (!first || taken.size === 0) return first ?? null;
  return { ...first, partly: { refusals, rest: partOf(step, taken) } };
}

function partOf(step: CellStep, taken: ReadonlySet<number>): CellStep {
  const isTaken = (_: unknown, index: number) => taken.has(index);
  const rows = step.rows.filter(isTaken);
  const changes = step.batch.changes.filter(isTaken);
  const batch: Batch = { type: 'batch', name: step.nameOf(rows), changes };
  return { ...step, rows, batch, cells: cellsOf(rows) };
}
