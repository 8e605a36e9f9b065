// Texts that are typed, pasted or cleared, as one change of the plan or one refusal.
import { cannotBeEmpty } from '../../shared/kernel/cellColumns.ts';
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import type { CellContext } from '../../shared/kernel/cells.ts';
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
import { no, ok, type Refusal, type Result, refuse } from '../../shared/values/result.ts';
import { leftOut, lostCells, notesOn } from './pastedNotes.ts';
import { areOne, atPlace, cellsOf, type Read, readRows } from './readRows.ts';

interface Cell {
  readonly rowId: string;
  readonly columnKey: string;
}

/** How several cells came by their texts. */
export type StepAct = 'paste' | 'clear' | 'fill' | 'replace';

/** One step of the user’s, and the rows that its changes are of, to say where one is refused. */
export interface CellStep {
  readonly batch: Batch;
  readonly rows: readonly PastedRow[];
  /** Only one cell was meant, which needs no name in a refusal. */
  readonly isAlone: boolean;
  /** What the step is called where it is of these rows alone. */
  readonly nameOf: (rows: readonly PastedRow[]) => string;
  readonly act: StepAct;
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

type Named = Pick<CellStep, 'act' | 'isAlone' | 'notes' | 'nameOf'>;

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
  const step = stepOf(read, { act: 'paste', nameOf, isAlone, notes });
  if (step === null && read.refusals.length === 0 && lost.length > 0) return sameBut(lost);
  return settledStep(read, step);
}

function rowsWith(
  sheet: CellSheet,
  cells: readonly SetCell[],
  context: CellContext,
): readonly PastedRow[] {
  return [...Map.groupBy(cells, ({ rowId }) => rowId)].flatMap(([id, some]) => {
    const row = sheet.rowOf(id, context);
    const texts = Object.fromEntries(some.map(({ columnKey, text }) => [columnKey, text]));
    return row ? [{ row, texts, number: null }] : [];
  });
}

/** The cells as if nothing had been typed into them, as one step; refused where one is needed. */
export function clearedStep(
  sheet: CellSheet,
  cells: readonly Cell[],
  context: CellContext,
): Result<CellStep | null> {
  const empty = cells.map((cell) => ({ ...cell, text: '' }));
  const cleared = rowsWith(sheet, empty, context);
  const isAlone = areOne(cleared);
  const read = readRows(cleared, isAlone);
  const [refusal] = read.refusals;
  if (refusal) return no(refusal);
  if (read.cells === 0) return cannotBeEmpty;
  const name = `Cleared ${counted(read.cells, 'cell')} of ${sheet.title}`;
  return ok(stepOf(read, { act: 'clear', nameOf: () => name, isAlone, notes: [] }));
}

interface SetCell extends Cell {
  readonly text: string;
}

const done = { fill: 'Filled', replace: 'Replaced' } as const;

/** Texts for single cells, filled from others or replaced, as one step; where one is refused all others are offered. */
export function setStep(
  sheet: CellSheet,
  cells: readonly SetCell[],
  act: 'fill' | 'replace',
  context: CellContext,
): Result<CellStep | null, StepRefusal> {
  const set = rowsWith(sheet, cells, context);
  // A fill of one cell is refused at that cell; what was replaced may be anywhere.
  const isAlone = act === 'fill' && areOne(set);
  const read = readRows(set, isAlone);
  const nameOf = (rows: readonly PastedRow[]) =>
    `${done[act]} ${counted(cellsOf(rows), 'cell')} of ${sheet.title}`;
  return settledStep(read, stepOf(read, { act, nameOf, isAlone, notes: [] }));
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
