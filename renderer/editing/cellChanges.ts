// Texts that are typed, pasted or cleared, as one change of the plan or one refusal.
import { cannotBeEmpty } from '../../shared/kernel/cellColumns.ts';
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import type { CellContext, CellRow, CellTexts } from '../../shared/kernel/cells.ts';
import { applyChange, type Batch, type Change } from '../../shared/kernel/change.ts';
import type {
  CellBlock,
  PasteContext,
  PastedRow,
  ShownCells,
} from '../../shared/kernel/pastedRows.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../shared/values/result.ts';

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
}

const computed: Result<never> = refuse(
  'The cell',
  'It is worked out from others.',
  'Press Alt+Enter to see from which.',
);

const nothingTaken: Result<never> = refuse(
  'The pasted block',
  'No cell here takes what was copied.',
  'Choose a cell that can be typed into.',
);

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/**
 * What a draft that is committed in a cell changes: the text of a field, or the value of a choice.
 * Null where it says what is there already, and where the row or the column is none of the list.
 */
export function typedChange(
  sheet: CellSheet,
  { rowId, columnKey: key }: Cell,
  text: string,
  context: CellContext,
): Result<Change | null> {
  const row = sheet.rowOf(rowId, context);
  if (row === null || row.nameOfColumn(key) === null) return ok(null);
  if (!row.isTyped(key)) return computed;
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
  readonly cells: number;
}

function readRows(pasted: readonly PastedRow[], isAlone: boolean): Result<Read> {
  const changes: Change[] = [];
  const rows: PastedRow[] = [];
  let cells = 0;
  for (const one of pasted) {
    const texts = takenBy(one.row, one.texts);
    if (Object.keys(texts).length === 0) continue;
    const change = one.row.typed(texts);
    if (!change.ok) {
      const { key, refusal } = change.no;
      return no(isAlone ? refusal : atPlace(one, key, refusal));
    }
    cells += Object.keys(texts).length;
    if (change.value) changes.push(change.value);
    if (change.value) rows.push(one);
  }
  return ok({ changes, rows, cells });
}

const areOne = (pasted: readonly PastedRow[]) =>
  pasted.length === 1 && Object.keys(pasted[0]?.texts ?? {}).length === 1;

function stepOf(name: string, { changes, rows }: Read, isAlone: boolean): CellStep | null {
  if (changes.length === 0) return null;
  return { batch: { type: 'batch', name, changes }, rows, isAlone };
}

/** A block goes in as one step, or not at all: the first cell that cannot be read refuses it. */
export function pastedStep(
  sheet: CellSheet,
  block: CellBlock,
  shown: ShownCells,
  context: PasteContext,
): Result<CellStep | null> {
  const pasted = sheet.pasted(block, shown, context);
  if (!pasted.ok) return pasted;
  const isAlone = areOne(pasted.value);
  const read = readRows(pasted.value, isAlone);
  if (!read.ok) return read;
  if (read.value.cells === 0) return nothingTaken;
  const added = read.value.rows.filter(({ row }) => row.isNew).length;
  const rows = added > 0 && sheet.added ? ` and added ${counted(added, ...sheet.added)}` : '';
  const name = `Pasted ${counted(read.value.cells, 'cell', 'cells')} into ${sheet.title}${rows}`;
  return ok(stepOf(name, read.value, isAlone));
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
  if (!read.ok) return read;
  if (read.value.cells === 0) return cannotBeEmpty;
  const name = `Cleared ${counted(read.value.cells, 'cell', 'cells')} of ${sheet.title}`;
  return ok(stepOf(name, read.value, isAlone));
}

/** What the plan itself refuses in a step, told of the row whose change it is. */
export function refusalAt(plan: Plan, { batch, rows, isAlone }: CellStep): Refusal | null {
  let next = plan;
  for (const [index, change] of batch.changes.entries()) {
    const result = applyChange(next, change);
    const row = rows[index];
    if (!result.ok) return isAlone || !row ? result.no : atPlace(row, null, result.no);
    next = result.value;
  }
  return null;
}
