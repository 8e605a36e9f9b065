// The first page of the board pack: the cover, and the answer with the figures behind it and two charts.
import { type CoverBarRow, coverRows } from '../../contributions/figures/coverRows.ts';
import { cashSteps, cashStepWords } from '../../contributions/figures/waterfall.ts';
import { costBased } from '../../contributions/words/onCost.ts';
import { viewWords } from '../../contributions/words/words.ts';
import { type BoardSummary, boardSummary } from '../../governance/figures/summary.ts';
import { inOfficeText } from '../../governance/words/inOffice.ts';
import type { Plan } from '../../kernel/plan.ts';
import { problemText, problemUnder } from '../../kernel/problems.ts';
import type { Fact, FirstPage, ReportChart } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { spanText } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { fiscalYearSpan, formatFiscalYear } from '../../values/fiscalYear.ts';
import { formatExcluding, formatMoney, type Money, noMoney, sum } from '../../values/money.ts';
import { noAnswer, noValue } from '../../values/words.ts';
import { type Overview, overviewOf } from '../figures.ts';

function moneyFacts(overview: Overview): readonly Fact[] {
  const { cost, unknown, committed, expected, closing } = overview;
  const dues = closing && [
    { label: `${closing.tier.name} dues that close the gap`, value: formatMoney(closing.dues) },
  ];
  return [
    {
      label: 'Cost of the model, low to high',
      value: cost
        ? spanText(formatMoney(cost.low), formatExcluding(cost.high, unknown))
        : 'unknown',
    },
    {
      label: 'Cost of the model, likely',
      value: cost ? formatExcluding(cost.likely, unknown) : 'unknown',
    },
    { label: 'Funded by what is committed', value: costBased(committed.covered, committed) },
    { label: 'Funded by what is expected', value: costBased(expected.covered, expected) },
    { label: 'Funding gap, committed only', value: costBased(committed.gap, committed) },
    { label: 'Funding gap, expected', value: costBased(expected.gap, expected) },
    ...(dues ?? []),
  ];
}

function boardFacts({ quorum, board }: BoardSummary): readonly Fact[] {
  return [
    { label: 'Board seats', value: `${board.authorised} authorized; ${inOfficeText(board)}` },
    { label: 'Quorum', value: quorum ? `${quorum.needed} (${quorum.sum})` : 'no board' },
  ];
}

const without = (facts: readonly Fact[]) => facts.map(({ label }) => ({ label, value: noValue }));

/** What rests on a problem has no value. */
export function answerFacts(
  plan: Plan,
  overview: Overview,
  summary: BoardSummary,
): readonly Fact[] {
  const money = moneyFacts(overview);
  const board = boardFacts(summary);
  return [
    ...(problemUnder(plan, 'contributions') ? without(money) : money),
    ...(problemUnder(plan, 'governance') ? without(board) : board),
  ];
}

// More would not fit on the page of the answer.
const mostBars = 12;

const added = (rows: readonly CoverBarRow[], amount: (row: CoverBarRow) => Money | null) =>
  sum(rows.map((row) => amount(row) ?? noMoney));

/** Unknown where none of them is known. */
const known = (rows: readonly CoverBarRow[], amount: (row: CoverBarRow) => Money | null) =>
  rows.every((row) => amount(row) === null) ? null : added(rows, amount);

function together(rows: readonly CoverBarRow[]): CoverBarRow {
  return {
    key: 'others',
    label: `${rows.length} others`,
    cash: added(rows, ({ cash }) => cash),
    inKind: added(rows, ({ inKind }) => inKind),
    missing: known(rows, ({ missing }) => missing),
    low: known(rows, ({ low }) => low),
    high: known(rows, ({ high }) => high),
  };
}

/** The first ones each by itself, the others as one. */
function fewBars(rows: readonly CoverBarRow[]): readonly CoverBarRow[] {
  if (rows.length <= mostBars) return rows;
  return [...rows.slice(0, mostBars - 1), together(rows.slice(mostBars - 1))];
}

function coverChart(plan: Plan, { chosen }: Overview): ReportChart[] {
  const { chart } = coverRows(plan, chosen);
  if (chart.length === 0) return [];
  const title = `Cost and funding by activity, ${chosen.year}, ${viewWords[chosen.view]}, ${chosen.end} cost`;
  return [{ kind: 'cover', title, rows: fewBars(chart) }];
}

function stepsChart({ chosen }: Overview): ReportChart[] {
  const rows = cashSteps(chosen).map((step) => ({ ...step, label: cashStepWords[step.key] }));
  if (rows.every(({ amount }) => amount === 0)) return [];
  return [
    {
      kind: 'steps',
      title: `From dues to the tree, ${chosen.year}, ${viewWords[chosen.view]}`,
      rows,
      isKnown: chosen.isKnown,
    },
  ];
}

function answerCharts(plan: Plan, overview: Overview): readonly ReportChart[] {
  return [...coverChart(plan, overview), ...stepsChart(overview)];
}

export function answerPage(plan: Plan, settings: ViewSettings): FirstPage {
  const { asOf, year } = settings;
  const overview = overviewOf(plan, settings);
  const problem = problemUnder(plan, 'contributions');
  const { profile } = plan.consortium;
  return {
    name: profile.name,
    title: `Can we fund the community tree in ${year}?`,
    subtitle: `As of ${formatDate(asOf)}, fiscal year ${fiscalYearSpan(year, profile.yearStartsIn)}`,
    note: profile.note,
    cover: [
      { label: 'As of', value: formatDate(asOf) },
      { label: 'Fiscal year', value: formatFiscalYear(year, profile.yearStartsIn) },
    ],
    answer: problem ? noAnswer(problemText(problem)) : overview.answer,
    facts: answerFacts(plan, overview, boardSummary(plan, asOf)),
    charts: problem ? [] : answerCharts(plan, overview),
  };
}
