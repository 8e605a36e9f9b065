// What the grid of the cost model edits, and where a pasted block falls: by place, or by names as lines.
import { type CellSheet, columnNamesOf } from '../../kernel/cellSheet.ts';
import {
  type CellRow,
  type CellTexts,
  newRow,
  type RefusedCell,
  readCells,
  rowOf,
} from '../../kernel/cells.ts';
import {
  type CellBlock,
  isBlankRow,
  type PasteContext,
  type PastedRow,
  rowsByPlace,
  type ShownCells,
  textsAt,
} from '../../kernel/pastedRows.ts';
import { find } from '../../values/id.ts';
import { isSameName } from '../../values/names.ts';
import { isPlaceholderName } from '../../values/placeholders.ts';
import { at, ends } from '../../values/range.ts';
import { no, ok, type Result, refuse } from '../../values/result.ts';
import { isTotalOfYear } from '../../values/totalNames.ts';
import { totalsIn } from '../../values/totalRows.ts';
import { addLine, blankLine, moveRow } from '../changes/arrange.ts';
import { costOfFte } from '../figures/costs.ts';
import type { ActivityId, CostLine } from '../model.ts';
import { activityCells, lineCells } from './lines.ts';

const remedy = 'Paste the lines of one activity at a time, or copy the names too to add lines.';

const lineRow = (id: string, context: PasteContext) => rowOf(lineCells, id, context);

// Without names each row must fall on a line: a sum takes no figure, and a new line needs a name.
function byPlace(block: CellBlock, shown: ShownCells, context: PasteContext) {
  const { activities } = context.plan.cost;
  return rowsByPlace(block, shown, {
    rowOf: (id) => lineRow(id, context),
    nameOf: (id) => {
      const activity = find(activities, id);
      return activity ? `on the activity “${activity.name}”, which is a sum` : 'below the last row';
    },
    skips: isBlankRow,
    remedy,
  });
}

interface Walk {
  at: number;
  activity: ActivityId | null;
}

function startOf({ row }: CellBlock, { rows }: ShownCells, { plan }: PasteContext): Walk {
  const { activities } = plan.cost;
  const above = rows.slice(0, row + 1).findLast(({ id }) => find(activities, id) !== undefined);
  return { at: row, activity: above?.id ?? activities.at(-1)?.id ?? null };
}

// Copied along, a sum is worked out anew: as a line it would count everything twice.
function isSum({ plan }: PasteContext, name: string): boolean {
  return (
    isTotalOfYear(name) || plan.cost.activities.some((activity) => isSameName(activity.name, name))
  );
}

const isKnown = (text: string | undefined) =>
  text !== undefined && !/^\s*(?:unknown\s*)?$/i.test(text);

/** The costs are those of the FTE, as where a staff line was copied from the grid. */
function isCostOfFte(line: CostLine, texts: CellTexts, context: PasteContext): boolean {
  const { terms } = context.plan.cost;
  // Its costs are those of the year in view, whatever their prices.
  const asTyped = { ...context, year: terms.startYear };
  const figureIn = (of: 'fte' | 'cost', kind: CostLine['kind']) => {
    const own = Object.entries(texts).filter(([key]) => key.startsWith(`${of}.`));
    return readCells(lineCells, { ...line, kind }, Object.fromEntries(own), asTyped);
  };
  const people = figureIn('fte', 'staff');
  if (!people.ok || people.value.fte === null) return true;
  const { fte } = people.value;
  const cost = figureIn('cost', 'fixed');
  const amount = cost.ok ? cost.value.amount : null;
  return ends.every((end) => {
    const own = costOfFte(line, terms, context.year, end, at(fte, end));
    return amount !== null && own !== null && Math.abs(at(amount, end) - own) <= 1;
  });
}

const isBoth: RefusedCell = {
  key: 'cost.low',
  keys: [],
  refusal: {
    what: '',
    why: 'It has FTE and a cost, but they do not match.',
    remedy: 'Leave one of them blank.',
  },
};

// A pasted line with a cost but no FTE is a fixed one.
function newLine(activity: ActivityId, texts: CellTexts, context: PasteContext): CellRow {
  const fte = ends.some((end) => isKnown(texts[`fte.${end}`]));
  const cost = ends.some((end) => isKnown(texts[`cost.${end}`]));
  const kind = !fte && cost ? ('fixed' as const) : ('staff' as const);
  const name = texts.name?.trim() ?? '';
  const line = blankLine({ id: context.newId(), activity, name, kind });
  const row = newRow(lineCells, line, context, addLine);
  const isRefused = fte && cost && !isCostOfFte(line, texts, context);
  return isRefused ? { ...row, typed: () => no(isBoth) } : row;
}

// With names a row goes to the next line of the activity, and becomes a new line after the last.
function rowNamed(
  shown: ShownCells,
  walk: Walk,
  texts: CellTexts,
  isTotal: boolean,
  context: PasteContext,
): CellRow | 'heading' | null {
  const id = shown.rows[walk.at]?.id ?? '';
  const name = texts.name?.trim() ?? '';
  const activity = find(context.plan.cost.activities, id);
  if (activity && isSameName(activity.name, name)) {
    walk.at += 1;
    walk.activity = activity.id;
    return 'heading';
  }
  const line = lineRow(id, context);
  if (isTotal && !(line && isSameName(line.name, name))) return 'heading';
  if (!line && isSum(context, name)) return 'heading';
  if (walk.activity === null) return null;
  if (line) walk.at += 1;
  if (!line && (name === '' || isPlaceholderName(name))) return null;
  return line ?? newLine(walk.activity, texts, context);
}

function byName(
  block: CellBlock,
  shown: ShownCells,
  context: PasteContext,
): Result<readonly PastedRow[]> {
  const walk = startOf(block, shown, context);
  const pasted: PastedRow[] = [];
  const totals = totalsIn(block.cells);
  for (const [index, cells] of block.cells.entries()) {
    if (isBlankRow(cells)) continue;
    const texts = textsAt(shown, block.column, cells);
    const row = rowNamed(shown, walk, texts, totals.has(index), context);
    if (row === null) {
      return refuse('The pasted block', `Row ${index + 1} has no name.`, 'Name each line to add.');
    }
    if (row !== 'heading') pasted.push({ row, texts, number: index + 1 });
  }
  return ok(pasted);
}

/** One cell alone on the name of an activity. */
function renamed(
  { row, cells }: CellBlock,
  shown: ShownCells,
  context: PasteContext,
): readonly PastedRow[] | null {
  const activity = rowOf(activityCells, shown.rows[row]?.id ?? '', context);
  const [first = []] = cells;
  if (!activity || cells.length > 1 || first.length > 1) return null;
  return [{ row: activity, texts: { name: first[0] ?? '' }, number: 1 }];
}

/** New lines of an activity stand behind its last line in the order in which they came. */
export const costSheet: CellSheet = {
  title: lineCells.title,
  columnNames: ['Line', 'Activity', 'Amount', 'People', ...columnNamesOf(lineCells)],
  added: ['cost line', 'cost lines'],
  rowOf: (id, context) => rowOf(lineCells, id, context) ?? rowOf(activityCells, id, context),
  pasted: (block, shown, context) => {
    if (shown.keys[block.column] !== 'name') return byPlace(block, shown, context);
    const name = renamed(block, shown, context);
    return name ? ok(name) : byName(block, shown, context);
  },
  moved: (id, by, _, { plan }) => moveRow(plan.cost, id, by),
};
