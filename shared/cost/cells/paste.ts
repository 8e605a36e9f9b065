// A block of texts pasted into the sheet of the cost model: one step, whatever it touches.
import type { Batch, Change } from '../../kernel/change.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../values/result.ts';
import { addLine, blankLine, counted } from '../changes/arrange.ts';
import { type ActivityId, type CostPart, isStaff, type LineId, type LineKind } from '../model.ts';
import { type CellKey, cellKeys, isTyped, rowOf, type SheetRow, totalName } from './sheet.ts';
import { type Typed, typeCell, typedInto } from './typing.ts';

export interface Block {
  /** Where its first cell falls, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows of texts; they may differ in length and reach beyond the sheet. */
  readonly cells: readonly (readonly string[])[];
}

interface Sheet {
  readonly part: CostPart;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly (CellKey | null)[];
  readonly year: FiscalYear;
  readonly newId: () => string;
}

/** One pasted row, and the line it sets or the activity to which it is added. */
interface Landed {
  readonly on: LineId | null;
  readonly into: ActivityId;
  readonly texts: Typed;
  /** Counted from 1, as a person counts the rows of the block. */
  readonly number: number;
}

const what = 'The pasted block';
const isBlank = (texts: readonly string[]) => texts.every((text) => text.trim() === '');

function textsAt({ columns }: Sheet, column: number, cells: readonly string[]): Typed {
  const typed = cells.flatMap((text, index) => {
    const key = columns[column + index];
    return key ? [[key, text] as const] : [];
  });
  return Object.fromEntries(typed);
}

// Without names each row must fall on a line: a sum takes no figure, and a new line needs a name.
function landedByPlace(sheet: Sheet, block: Block): Result<readonly Landed[]> {
  const landed: Landed[] = [];
  for (const [index, cells] of block.cells.entries()) {
    if (isBlank(cells)) continue;
    const row = sheet.rows[block.row + index];
    const line = row && find(sheet.part.lines, row.id);
    if (!line) return beside(sheet, row, index + 1);
    const texts = textsAt(sheet, block.column, cells);
    landed.push({ on: line.id, into: line.activity, texts, number: index + 1 });
  }
  return ok(landed);
}

function beside({ part }: Sheet, row: SheetRow | undefined, number: number): Result<never> {
  const activity = row && find(part.activities, row.id);
  const where = activity
    ? `on the activity “${activity.name}”, which is a sum`
    : 'below the last line';
  return refuse(
    what,
    `Its row ${number} would fall ${where}.`,
    'Paste the lines of one activity at a time, or copy the names too: then lines are added.',
  );
}

interface Walk {
  at: number;
  activity: ActivityId | null;
}

function startOf({ part, rows }: Sheet, { row }: Block): Walk {
  const above = rows.slice(0, row + 1).findLast(({ kind }) => kind === 'group');
  return { at: row, activity: above?.id ?? part.activities.at(-1)?.id ?? null };
}

// Copied along, a sum is worked out anew: as a line it would count everything twice.
function isSum({ part, year }: Sheet, name: string): boolean {
  return name === totalName(year) || part.activities.some((activity) => activity.name === name);
}

// With names a row goes to the next line of the activity, and becomes a new line after the last.
function landNamed(
  sheet: Sheet,
  walk: Walk,
  texts: Typed,
  number: number,
): Landed | 'heading' | null {
  const row = sheet.rows[walk.at];
  const name = texts.name?.trim() ?? '';
  const activity = row && find(sheet.part.activities, row.id);
  if (activity && activity.name === name) {
    walk.at += 1;
    walk.activity = activity.id;
    return 'heading';
  }
  const line = row && find(sheet.part.lines, row.id);
  if (!line && isSum(sheet, name)) return 'heading';
  if (walk.activity === null) return null;
  if (line) walk.at += 1;
  if (!line && name === '') return null;
  return { on: line?.id ?? null, into: walk.activity, texts, number };
}

function landedByName(sheet: Sheet, block: Block): Result<readonly Landed[]> {
  const walk = startOf(sheet, block);
  const landed: Landed[] = [];
  for (const [index, cells] of block.cells.entries()) {
    if (isBlank(cells)) continue;
    const one = landNamed(sheet, walk, textsAt(sheet, block.column, cells), index + 1);
    if (one === null) {
      return refuse(
        what,
        `Its row ${index + 1} has no name.`,
        'Name each line that is to be added.',
      );
    }
    if (one !== 'heading') landed.push(one);
  }
  return ok(landed);
}

/** The cells of a row that take a text; a computed one is passed over, an empty name too. */
function taken(sheet: Sheet, { on, texts }: Landed): Typed {
  const row = on === null ? undefined : rowOf(sheet.part, on);
  const keys = cellKeys.filter((key) => {
    const text = texts[key];
    if (text === undefined || (key === 'name' && text.trim() === '')) return false;
    // A mark is not copied: only a calibration solves.
    if (key === 'basis' && text.trim().toLowerCase() === 'solved') return false;
    return row === undefined || isTyped(row, key);
  });
  return Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));
}

const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== '';

// A pasted line with a cost but no FTE is a fixed one.
function newLine(sheet: Sheet, { into, texts }: Landed) {
  const fte = [texts['fte.low'], texts['fte.likely'], texts['fte.high']].some(isFilled);
  const cost = [texts['cost.low'], texts['cost.likely'], texts['cost.high']].some(isFilled);
  const kind = !fte && cost ? ('fixed' as const) : ('staff' as const);
  const name = texts.name?.trim() ?? '';
  return blankLine({ id: sheet.newId(), activity: into, name, kind });
}

interface Done {
  readonly change: Change;
  readonly cells: number;
}

const atRow = (refusal: Refusal, number: number): Refusal => ({
  ...refusal,
  what: `Row ${number} of the pasted block: ${refusal.what}`,
});

function land(sheet: Sheet, landed: Landed, alone: boolean): Result<Done> {
  const { part, year } = sheet;
  const line = landed.on === null ? newLine(sheet, landed) : find(part.lines, landed.on);
  if (!line) return ok({ change: { type: 'batch', name: '', changes: [] }, cells: 0 });
  const given = taken(sheet, landed);
  const typed = landed.on === null ? ownCells(line.kind, given) : given;
  const set = typedInto(part, line, year, typed);
  if (!set.ok) return no(alone ? set.no : atRow(set.no, landed.number));
  const change: Change =
    landed.on === null
      ? addLine({ ...line, ...set.value })
      : { type: 'cost/setLine', id: line.id, set: set.value };
  return ok({ change, cells: Object.keys(typed).length });
}

function ownCells(kind: LineKind, texts: Typed): Typed {
  const other = isStaff({ kind }) ? 'cost.' : 'fte.';
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(other)));
}

// New lines of an activity stand behind its last line in the order in which they came.
function batchOf(sheet: Sheet, landed: readonly Landed[]): Result<Batch> {
  const changes: Change[] = [];
  let cells = 0;
  for (const one of landed) {
    const done = land(sheet, one, landed.length === 1);
    if (!done.ok) return done;
    changes.push(done.value.change);
    cells += done.value.cells;
  }
  if (cells === 0) {
    return refuse(
      what,
      'No cell here takes what was copied.',
      'Choose a cell that can be typed into.',
    );
  }
  const added = landed.filter(({ on }) => on === null).length;
  const lines = added === 0 ? '' : ` and added ${counted(added, 'cost line')}`;
  const name = `Pasted ${counted(cells, 'cell')} into the cost model${lines}`;
  return ok({ type: 'batch', name, changes });
}

function isName({ columns }: Sheet, block: Block): boolean {
  return columns[block.column] === 'name';
}

function renames(sheet: Sheet, block: Block): Result<Change> | null {
  const row = sheet.rows[block.row];
  const [[text, ...more] = [], ...rest] = block.cells;
  const single = more.length === 0 && rest.length === 0 && row?.kind === 'group';
  if (!single || !isName(sheet, block)) return null;
  return typeCell(sheet.part, sheet.year, row.id, 'name', text ?? '');
}

/** Refuses a block that falls on sums or beyond the lines, and whatever a cell of it refuses. */
export function pasteBlock(sheet: Sheet, block: Block): Result<Change> {
  const rename = renames(sheet, block);
  if (rename) return rename;
  const landed = isName(sheet, block) ? landedByName(sheet, block) : landedByPlace(sheet, block);
  return landed.ok ? batchOf(sheet, landed.value) : landed;
}

/** Empties cells: a likely value becomes the midpoint again, a whole range unknown. */
export function clearCells(
  part: CostPart,
  year: FiscalYear,
  cells: readonly { readonly id: string; readonly key: CellKey }[],
): Result<Change> {
  const changes: Change[] = [];
  let cleared = 0;
  for (const [id, some] of Map.groupBy(cells, (cell) => cell.id)) {
    const line = find(part.lines, id);
    const keys = some.map(({ key }) => key).filter((key) => key !== 'name' && key !== 'basis');
    if (!line || keys.length === 0) continue;
    const set = typedInto(part, line, year, Object.fromEntries(keys.map((key) => [key, ''])));
    if (!set.ok) return set;
    changes.push({ type: 'cost/setLine', id, set: set.value });
    cleared += keys.length;
  }
  if (cleared === 0) return refuse('The cell', 'It cannot be empty.', 'Type something else.');
  const name = `Cleared ${counted(cleared, 'cell')} of the cost model`;
  return ok({ type: 'batch', name, changes });
}
