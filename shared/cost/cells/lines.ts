// The cost lines and activities as they are edited in the grid of the cost model.
import { choiceCell, choicesOf, textCell } from '../../kernel/cellColumns.ts';
import type {
  CellColumn,
  CellContext,
  CellList,
  CellTexts,
  PartRefusal,
} from '../../kernel/cells.ts';
import { formatFte } from '../../values/fte.ts';
import { formatMoney, plainMoney } from '../../values/money.ts';
import { parseFte, parseMoney } from '../../values/number.ts';
import { at, type End, eachEnd, ends, type Range } from '../../values/range.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../values/result.ts';
import { costOfFte, recursIn, yearsSince } from '../figures/costs.ts';
import { isPlanned, knownLine } from '../figures/known.ts';
import { type Activity, type Basis, type CostLine, isFixed, isStaff } from '../model.ts';
import { basisWords, knowMore, whyUnknown } from '../words.ts';
import { type CellKey, figureOf } from './sheet.ts';
import { type RangeWords, typedRange } from './typedRange.ts';

type LineFields = Partial<Omit<CostLine, 'id'>>;
type Figure = Pick<CostLine, 'fte'> | Pick<CostLine, 'amount'>;

const none: LineFields = {};
const isBlank = (text: string) => text.trim() === '';

const fteWords = { cell: 'FTE', parse: parseFte, show: formatFte };
const costWords = { cell: 'Cost', parse: parseMoney, show: formatMoney };

function notInStartPrices(line: CostLine, { plan, year }: CellContext): Result<never> | null {
  const { terms } = plan.cost;
  const what = `The cost of “${line.name}” in ${year}`;
  const details = 'open its details';
  const outside = isPlanned(terms, year) ? null : whyUnknown(plan.cost, year);
  if (outside) return refuse(what, outside, knowMore(plan.cost, year));
  if (!recursIn(line, year, terms)) {
    return refuse(what, 'It has no cost in this year.', `To make it recur, ${details}.`);
  }
  if (yearsSince(terms, year) === 0 || terms.fixedEscalation === 0) return null;
  return refuse(
    what,
    `Amounts are entered in ${terms.startYear} prices; ${year} shows them with escalation.`,
    `Go to ${terms.startYear} to change the amount, or ${details}.`,
  );
}

function textsOf(texts: CellTexts, of: 'fte' | 'cost'): Partial<Record<End, string>> {
  const typed = ends.flatMap((end) => {
    const text = texts[`${of}.${end}`];
    return text === undefined ? [] : [[end, text] as const];
  });
  return Object.fromEntries(typed);
}

// A range may be raised at all its ends at once.
function readRange<T extends number>(
  of: 'fte' | 'cost',
  line: CostLine,
  before: Range<T> | null,
  typed: CellTexts,
  words: Omit<RangeWords<T>, 'what'>,
  figure: (range: Range<T> | null) => Figure,
): Result<CostLine, PartRefusal> {
  const what = `${words.cell} of “${line.name}”`;
  const range = typedRange(before, textsOf(typed, of), { ...words, what });
  if (!range.ok) {
    const { end, ...refusal } = range.no;
    return no(end ? { ...refusal, at: `${of}.${end}` } : refusal);
  }
  const { value } = range;
  return ok(isSame(before, value) ? line : { ...line, ...withFigure(line, figure(value)) });
}

function readFte(texts: CellTexts, line: CostLine): Result<CostLine, PartRefusal> {
  return readRange('fte', line, line.fte, texts, fteWords, (fte) => ({ fte }));
}

function readCost(
  texts: CellTexts,
  line: CostLine,
  context: CellContext,
): Result<CostLine, PartRefusal> {
  const grown = notInStartPrices(line, context);
  if (grown) return grown;
  return readRange('cost', line, line.amount, texts, costWords, (amount) => ({ amount }));
}

const ofFixed = ({ name }: CostLine): Refusal => ({
  what: `FTE of “${name}”`,
  why: 'A fixed cost line has no FTE.',
  remedy: 'Type its cost, or open its details to make it a staff line.',
});

const ofStaff = ({ name }: CostLine): Refusal => ({
  what: `Cost of “${name}”`,
  why: 'It is calculated from its FTE and the cost per FTE.',
  remedy: 'Type its FTE, or open its details to make it a fixed line.',
});

// Pasting a line over itself leaves its mark where it was.
function isSame(before: Range | null, after: Range | null): boolean {
  if (before === null || after === null) return before === after;
  return ends.every((end) => before[end] === after[end]);
}

/** A figure typed by hand is no longer solved; without one the basis is *unknown*. */
function withFigure(line: CostLine, field: Figure): LineFields {
  const range = 'fte' in field ? field.fte : field.amount;
  if (range === null) return { ...field, basis: 'unknown', solved: null };
  const kept = line.basis !== 'unknown' && line.basis !== 'solved';
  return kept ? field : { ...field, basis: 'assumption', solved: null };
}

/** Refuses a basis of a figure that is not there. */
function withBasis(line: CostLine, basis: Basis): Result<LineFields> {
  if (basis === line.basis) return ok(none);
  const what = `The basis of “${line.name}”`;
  if (basis === 'unknown')
    return ok(withFigure(line, isStaff(line) ? { fte: null } : { amount: null }));
  if (figureOf(line) === null) {
    const first = isStaff(line) ? 'FTE' : 'a cost';
    return refuse(what, 'The line has no figure yet.', `Type ${first} first.`);
  }
  return ok({ basis, solved: null });
}

const isNone = (read: Result<number>) => read.ok && read.value === 0;

/** Whether an amount is what the people of the line cost in the year: one of a split total may be a cent off. */
function isCostOf(
  line: CostLine,
  amount: Result<number>,
  { plan, year }: CellContext,
  end: End,
): boolean {
  const { terms } = plan.cost;
  if (!amount.ok || !line.fte) return false;
  if (!recursIn(line, year, terms)) return amount.value === 0;
  const own = costOfFte(line, terms, year, end, at(line.fte, end));
  return own !== null && Math.abs(amount.value - own) <= 1;
}

/** FTE belongs to staff lines. */
const fteCells = eachEnd(
  (end): CellColumn<CostLine> => ({
    name: `FTE, ${end}`,
    isTyped: isStaff,
    whyNotTyped: ofFixed,
    saysSame: (text) => isNone(parseFte(text)),
    show: ({ kind, fte }) => {
      if (isFixed({ kind })) return '';
      return fte ? formatFte(at(fte, end)) : 'unknown';
    },
    edit: ({ fte }) => (fte ? formatFte(at(fte, end)) : ''),
    together: readFte,
  }),
);

const costIn = ({ id }: CostLine, { plan, year }: CellContext, end: End) =>
  knownLine(plan.cost, year, id)?.[end] ?? null;

/** What a staff line costs is worked out, what a fixed one costs is typed. */
const costCells = eachEnd(
  (end): CellColumn<CostLine> => ({
    name: `Cost, ${end}`,
    isTyped: isFixed,
    whyNotTyped: ofStaff,
    saysSame: (text, line, context) => isCostOf(line, parseMoney(text), context, end),
    show: (line, context) => {
      const cost = costIn(line, context, end);
      return cost === null ? 'unknown' : formatMoney(cost);
    },
    edit: (line, context) => {
      const cost = costIn(line, context, end);
      if (isFixed(line)) return line.amount && cost !== null ? plainMoney(cost) : '';
      return cost === null ? 'unknown' : formatMoney(cost);
    },
    together: readCost,
  }),
);

const allBases = choicesOf(basisWords);
const typedBases = allBases.filter(({ value }) => value !== 'solved');

/** All but *solved*, which only a calibration gives; that one where it is there already. */
export const basisChoices = (present: Basis) => (present === 'solved' ? allBases : typedBases);

const basisCell = choiceCell<CostLine, Basis>({
  name: 'Basis',
  noun: () => 'basis',
  show: ({ basis }) => basisWords[basis],
  list: ({ basis }) => basisChoices(basis),
  value: ({ basis }) => basis,
  choose: (basis, line) => {
    const set = withBasis(line, basis);
    return set.ok ? ok({ ...line, ...set.value }) : set;
  },
});

export const lineCells: CellList<CostLine, CellKey> = {
  title: 'the cost model',
  entities: ({ cost }) => cost.lines,
  nameOf: ({ name }) => name,
  columns: {
    name: { ...textCell<'name', CostLine>('name', 'Name'), keeps: isBlank },
    'fte.low': fteCells.low,
    'fte.likely': fteCells.likely,
    'fte.high': fteCells.high,
    'cost.low': costCells.low,
    'cost.likely': costCells.likely,
    'cost.high': costCells.high,
    // A mark is not copied: only a calibration solves.
    basis: {
      ...basisCell,
      keeps: (text) => isBlank(text) || text.trim().toLowerCase() === 'solved',
    },
  },
  set: (id, set) => ({ type: 'cost/setLine', id, set }),
};

/** The figures of an activity are sums: only its name is typed. */
export const activityCells: CellList<Activity, 'name'> = {
  title: 'the cost model',
  entities: ({ cost }) => cost.activities,
  nameOf: ({ name }) => name,
  columns: { name: { ...textCell<'name', Activity>('name', 'Name'), keeps: isBlank } },
  set: (id, set) => ({ type: 'cost/setActivity', id, set }),
};
