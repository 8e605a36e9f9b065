// The workbook: the whole model as sheets with live formulas, and the application's own figures beside.

import { coverOf } from '../../contributions/figures/cover.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import { knownTotal } from '../../cost/figures/known.ts';
import { type HistoryMark, historyNotes, spacedHex } from '../../history/fingerprint.ts';
import type { Plan } from '../../kernel/plan.ts';
import { problemUnder } from '../../kernel/problems.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { counted } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { ends } from '../../values/range.ts';
import { assumptionsSheet } from './assumptions.ts';
import { cashSheet } from './cash.ts';
import { contributionsSheet, outsideSheet } from './contributions.ts';
import { costSheet, totalCostCell } from './cost.ts';
import { coveredCell, coverSheet, gapCell, needCell, unknownCell } from './cover.ts';
import { duesSheet } from './dues.ts';
import { peopleSheet } from './people.ts';
import { problemSheets } from './problems.ts';
import { commitmentsSheet, reserveSheet } from './reserve.ts';
import { sharesSheet } from './shares.ts';
import { given, heads, type Sheet, type SheetCell, worked } from './sheet.ts';

type Row = readonly SheetCell[];

/** Without a line, or where all are unknown and nothing is known beside them, what rests on the cost is unknown. */
function ifKnown(plan: Plan, at: number, view: number, cell: string): string {
  if (plan.cost.lines.length === 0) return '"unknown"';
  const [unknown, need] = [unknownCell(plan, at, view, 0), needCell(plan, at, view, 2)];
  return `IF(AND(${unknown}>0,${need}=0),"unknown",${cell})`;
}

function costRows(plan: Plan): Row[] {
  return yearsOf(plan.cost.terms).map((year, at) => {
    const known = knownTotal(plan.cost, year);
    return [
      given(year, 'whole'),
      'cost of the model',
      worked(unknownCell(plan, at, 0, 0), 'whole'),
      ...ends.map((_, end) => worked(ifKnown(plan, at, 0, totalCostCell(plan, at, end)))),
      ...ends.map((end) => (known ? given(known[end] / 100, 'money') : 'unknown')),
    ];
  });
}

type Part = 'covered' | 'gap';
const cellOf = { covered: coveredCell, gap: gapCell };
const words = { covered: 'funded', gap: 'funding gap' };

function coverRow(plan: Plan, part: Part, year: number, at: number, view: View): Row {
  return [
    given(year, 'whole'),
    `${words[part]}, ${view}`,
    worked(unknownCell(plan, at, views.indexOf(view), 0), 'whole'),
    ...ends.map((_, end) => {
      const index = views.indexOf(view);
      return worked(ifKnown(plan, at, index, cellOf[part](plan, at, index, end)));
    }),
    ...ends.map((end) => {
      const cover = coverOf(plan, year, end, view);
      return cover.isKnown ? given(cover[part] / 100, 'money') : 'unknown';
    }),
  ];
}

function coverRows(plan: Plan, part: Part): Row[] {
  return yearsOf(plan.cost.terms).flatMap((year, at) =>
    views.map((view) => coverRow(plan, part, year, at, view)),
  );
}

/** So that a copy of the workspace can be verified against the workbook. */
function historyRows(history: HistoryMark | null): Row[] {
  if (history === null) return [[], [historyNotes.none]];
  const { entries, fingerprint, stated } = history;
  const { words } = fingerprint;
  return [
    [],
    [`From a history of ${counted(entries, 'edit')}`],
    [`Fingerprint: ${spacedHex(fingerprint)}, in words: ${words}`],
    ...(stated ? [[historyNotes.stated]] : []),
  ];
}

function summarySheet(plan: Plan, asOf: string, history: HistoryMark | null): Sheet {
  const columns = [
    'Fiscal year',
    'Figure',
    'Unknown lines left out',
    ...ends.map((end) => `Now, ${end}`),
    ...ends.map((end) => `When exported, ${end}`),
  ];
  return {
    name: 'Summary',
    widths: [12, 28, 12, ...columns.slice(3).map(() => 18)],
    frozen: { rows: 2, columns: 2 },
    rows: [
      heads(`${plan.consortium.profile.name}, as of ${formatDate(asOf)}`),
      heads(...columns),
      ...costRows(plan),
      ...coverRows(plan, 'gap'),
      ...coverRows(plan, 'covered'),
      [],
      [
        '“Now” is calculated by this workbook from its blue cells; “When exported” is what Treekeeper',
      ],
      ['showed. Unknown costs are left out of every total. The list of members and lines, and the'],
      ['months charged to each member, come from the plan and do not change here.'],
      ...historyRows(history),
    ],
  };
}

/**
 * In the order of the tabs; no name of a sheet needs quotes in a formula. `asOf` is a day. Where the
 * money rests on what breaks a rule, that alone: a formula would make a figure of it.
 */
export function workbookOf(
  plan: Plan,
  asOf: string,
  history: HistoryMark | null = null,
): readonly Sheet[] {
  const problems = problemSheets(plan);
  if (problemUnder(plan, 'cash')) return problems;
  const shares = sharesSheet(plan);
  return [
    ...problems,
    summarySheet(plan, asOf, history),
    assumptionsSheet(plan),
    costSheet(plan),
    ...(shares ? [shares] : []),
    contributionsSheet(plan),
    outsideSheet(plan),
    duesSheet(plan),
    peopleSheet(plan),
    cashSheet(plan),
    coverSheet(plan),
    commitmentsSheet(plan),
    reserveSheet(plan),
  ];
}
