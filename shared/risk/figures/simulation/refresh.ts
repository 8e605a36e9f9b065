// A run after an edit: redraws only the changed lines, with the same answer as a full run.
import type { Problem, Quantity } from './problem.ts';
import { type Run, simulate } from './simulate.ts';
import { exchangeStanding } from './standing.ts';

const text = (value: unknown) => JSON.stringify(value);

const frames = new WeakMap<Problem, string>();

/** Worked out once for each problem: it is the one before, the next time. */
function frameOf(problem: Problem): string {
  const frame = frames.get(problem) ?? framed(problem);
  frames.set(problem, frame);
  return frame;
}

// What every line depends on: where it differs, all is drawn anew.
function framed({ seed, trials, columns, quantities, groups, years }: Problem): string {
  const { activities, lines, staffEscalation, fixedEscalation, age } = columns;
  const key = (at: number) => quantities[at]?.key;
  return text([
    [seed, trials, activities, lines, staffEscalation, fixedEscalation, [...age]],
    groups.map(({ key: name, rank, members }) => [name, rank, members.map(key)]),
    quantities.filter(({ ref, probability }) => probability !== null || ref.of === 'planRate'),
    years.map(({ before, carries }) => [before, carries]),
    years.map(({ people }) =>
      people.map(({ line, size, quantity }) => [
        line,
        size,
        key(quantity) ?? null,
        columns.activity[line],
      ]),
    ),
  ]);
}

interface Drawn {
  readonly size: Quantity | undefined;
  readonly rate: Quantity | undefined;
}

function drawnOf({ lines, quantities }: Problem): ReadonlyMap<number, Drawn> {
  return new Map(
    lines.map(({ line, size, rate }) => [line, { size: quantities[size], rate: quantities[rate] }]),
  );
}

function sameQuantity(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (!a || !b) return a === b;
  const sameSpread = a.low === b.low && a.span === b.span && a.mode === b.mode;
  return a.key === b.key && sameSpread && a.shape === b.shape && a.group === b.group;
}

/** [line x width ...] alike in both. */
function alike(
  a: { readonly [at: number]: number },
  b: { readonly [at: number]: number },
  line: number,
  width: number,
): boolean {
  for (let at = line * width; at < (line + 1) * width; at += 1) {
    if (!Object.is(a[at], b[at])) return false;
  }
  return true;
}

function sameLine(a: Problem, b: Problem, line: number): boolean {
  const [was, is] = [a.columns, b.columns];
  return (
    alike(was.activity, is.activity, line, 1) &&
    alike(was.staff, is.staff, line, 1) &&
    alike(was.divisor, is.divisor, line, 1) &&
    alike(was.size, is.size, line, 3) &&
    alike(was.rate, is.rate, line, 3) &&
    alike(was.recurs, is.recurs, line, a.years.length)
  );
}

/** What a line that is not drawn costs: of a solved rate a cent may move from line to line. */
function sameCells(a: Problem, b: Problem, line: number): boolean {
  return a.years.every(({ cells }, year) => Object.is(cells[line], b.years[year]?.cells[line]));
}

function changedLines(a: Problem, b: Problem): readonly number[] {
  const [was, is] = [drawnOf(a), drawnOf(b)];
  const changed: number[] = [];
  for (let line = 0; line < a.columns.lines; line += 1) {
    const [before, after] = [was.get(line), is.get(line)];
    const same =
      sameLine(a, b, line) &&
      sameQuantity(before?.size, after?.size) &&
      sameQuantity(before?.rate, after?.rate) &&
      (after !== undefined || sameCells(a, b, line));
    if (!same) changed.push(line);
  }
  return changed;
}

/** More lines than this are faster drawn anew together. */
const few = 0.25;

/** The run of this problem; `before` is used up by it where it serves. */
export function refreshed(before: Run | null, problem: Problem): Run {
  if (!before || frameOf(before.problem) !== frameOf(problem)) return simulate(problem);
  const changed = changedLines(before.problem, problem);
  if (changed.length > problem.columns.lines * few + 1) return simulate(problem);
  const after = { problem, draws: before.draws, years: before.years };
  exchangeStanding(before, after, changed);
  return after;
}
