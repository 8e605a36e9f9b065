// The problems of a plan in the board pack: their list, and sections whose figures rest on one.

import { counted } from '../values/counted.ts';
import { noValue } from '../values/words.ts';
import type { Plan } from './plan.ts';
import { type PlanProblem, problemsOf, problemText } from './problems.ts';
import { plainSection, type ReportTable, type Section, text } from './report.ts';

const mostListed = 200;

function rowOf({ where, what, why, remedy }: PlanProblem): readonly string[] {
  return [where, what, why, remedy];
}

/** One section before all others; none where the plan breaks no rule. */
export function problemSections(plan: Plan): readonly Section[] {
  const problems = problemsOf(plan);
  if (problems.length === 0) return [];
  const more = problems.length - mostListed;
  const table: ReportTable = {
    title: 'Problems to fix',
    columns: ['Where', 'What', 'Why', 'How to fix it'].map(text),
    widths: [22, 22, 28, 28],
    rows: problems.slice(0, mostListed).map(rowOf),
    totalled: false,
    note: more > 0 ? `${more} more are not listed.` : null,
  };
  return [{ ...plainSection('Problems in this plan', [table]), intro: introFor(problems.length) }];
}

function introFor(count: number): string {
  const rules = counted(count, 'problem');
  return `This plan has ${rules}. Figures that depend on one have no value until it is fixed.`;
}

/** A figure by what it looks like: an amount, a number, a percentage, a range of them. */
const isFigure = (cell: string) =>
  /^[−~]?\$?\d/.test(cell) || /\d%/.test(cell) || /\$\d/.test(cell);

function tableWithout(table: ReportTable): ReportTable {
  const { tones: _, ...rest } = table;
  const isFigureAt = (cell: string, at: number) =>
    cell !== '' && ((table.columns[at]?.numeric ?? false) || (at > 0 && isFigure(cell)));
  const rows = table.rows.map((cells) =>
    cells.map((cell, at) => (isFigureAt(cell, at) ? noValue : cell)),
  );
  return { ...rest, rows, note: null };
}

/** The section with its names and words, and no figure: they rest on the problem. */
export function sectionWithout(section: Section, problem: PlanProblem): Section {
  const intro = `The figures have no value, because they depend on something that breaks a rule. ${problemText(problem)}`;
  return { ...section, intro, charts: [], tables: section.tables.map(tableWithout) };
}
