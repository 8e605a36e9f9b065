// What follows from one changed cell, the cost per FTE: the cost of every activity, and what is still to
// find, in each year at each end. Over typed columns, as thousands of runs do it; and as an edit does it.

import { cashOf } from '../../shared/contributions/figures/cash.ts';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { costAt } from '../../shared/cost/figures/columns.ts';
import { costOfYear, yearsOf } from '../../shared/cost/figures/costs.ts';
import { Totals } from '../../shared/cost/figures/totals.ts';
import { applyChange } from '../../shared/kernel/change.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { agree } from './rounds.mjs';

export const view = 'committed';
const ends = ['low', 'likely', 'high'];

/** By line: the hundredths of an FTE that are given in a year. */
function peopleOf({ people, kind, tied }) {
  if (kind.length + tied.length > 0)
    throw new Error('The large plan has gifts that no sheet counts.');
  const byLine = Map.groupBy(people, ({ line }) => line);
  return [...byLine].map(([line, some]) => ({
    line,
    fte: some.reduce((sum, { size }) => sum + size, 0),
  }));
}

/** Another value each time. */
export function rising(value, by) {
  let next = value;
  return () => {
    next += by;
    return next;
  };
}

/** `set` answers the totals and the gaps; `last` sums what a sheet has in its last column. */
export function columnsOf(plan) {
  const years = yearsOf(plan.cost.terms);
  const problem = problemOf(plan, years, view);
  const { columns } = problem;
  const totals = new Totals(columns);
  const staff = Array.from(columns.staff.keys()).filter((line) => columns.staff[line] === 1);
  const cells = Int32Array.from(staff.flatMap((line) => [line * 3, line * 3 + 1, line * 3 + 2]));
  const available = years.map((year) => cashOf(plan, year, view).available);
  const people = problem.years.map(peopleOf);
  const reliefOn = (line, fte, year, end) => {
    const [size, rate] = [columns.size[line * 3 + end], columns.rate[line * 3 + end]];
    const cost = costAt(columns, line, year, size, rate);
    return fte >= size ? cost : Math.min(cost, costAt(columns, line, year, fte, rate));
  };
  const gapAt = (sums, year, end) => {
    let wanted = -available[year];
    const from = (year * 3 + end) * columns.activities;
    for (let at = 0; at < columns.activities; at += 1) wanted += sums[from + at];
    for (const { line, fte } of people[year]) wanted -= reliefOn(line, fte, year, end);
    return Math.max(0, wanted);
  };
  const gaps = new Float64Array(years.length * 3);
  const set = (to) => {
    for (let at = 0; at < cells.length; at += 1) columns.rate[cells[at]] = to;
    const sums = totals.now();
    for (let at = 0; at < gaps.length; at += 1) {
      gaps[at] = gapAt(sums, Math.floor(at / 3), at % 3);
    }
    return { sums, gaps };
  };
  const last = (to) => {
    const { sums } = set(to);
    return sums.slice(-columns.activities).reduce((a, b) => a + b, 0) + gaps[gaps.length - 1];
  };
  return { set, last };
}

/** The cost per FTE as a change to the plan. */
export function rateSet({ cost }) {
  const { rate } = cost.terms;
  return (to) => ({
    type: 'cost/setTerms',
    set: { rate: { ...rate, amount: { low: to, high: to } } },
  });
}

/** The high end of one staff line as a change to the plan, in hundredths of an FTE. */
export function lineSet({ cost }, id) {
  const { fte } = cost.lines.find((line) => line.id === id);
  return (to) => ({ type: 'cost/setLine', id, set: { fte: { ...fte, high: to } } });
}

/** The same from the plan itself: a change is applied, and the figures of its pages are asked for. */
export function planAfter(plan, changeTo) {
  const years = yearsOf(plan.cost.terms);
  const set = (to) => {
    const after = applyChange(plan, changeTo(to)).value;
    const costs = years.map((year) => costOfYear(after.cost, year));
    const covers = years.flatMap((year) => ends.map((end) => coverOf(after, year, end, view)));
    return { costs, covers };
  };
  const last = (to) => {
    const { costs, covers } = set(to);
    return costs.at(-1).total.cost.high + covers.at(-1).gap;
  };
  return { set, last };
}

/** Both ways answer the same at every year and end. */
export function agreeOn(plan, rate) {
  const { gaps } = columnsOf(plan).set(rate);
  const { covers } = planAfter(plan, rateSet(plan)).set(rate);
  for (const [at, { gap }] of covers.entries()) agree('the funding gap', gaps[at], gap);
}
