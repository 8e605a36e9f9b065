// The contributions in the board pack: gap and cover in three views, cash of the year, contributions.
import { unknownIn } from '../../cost/figures/known.ts';
import { whyUnknown } from '../../cost/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import {
  number,
  type ReportChart,
  type ReportTable,
  type Section,
  text,
} from '../../kernel/report.ts';
import { type View, type ViewSettings, views } from '../../kernel/viewSettings.ts';
import { spanText } from '../../values/counted.ts';
import { formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money, negated, noMoney, plus } from '../../values/money.ts';
import { isDrawn } from '../../values/plot.ts';
import { ends } from '../../values/range.ts';
import type { Cash } from '../figures/cash.ts';
import { type Cover, coverOf } from '../figures/cover.ts';
import { fundingPlot, fundingPoint } from '../figures/fundingPlot.ts';
import type { Contribution } from '../model.ts';
import { kindWords } from '../words/kinds.ts';
import { costBased, costBasedPlain, type KnownPart } from '../words/onCost.ts';
import { statusWords, viewWords } from '../words/words.ts';

const excludes = (unknown: number) => (unknown > 0 ? `Excludes ${unknown} unknown.` : null);

/** Members whose dues nobody has set are not in the receipts. */
function cashNote({ set, unknownDues }: Cash): string | null {
  const all = set ? null : 'No board allocation is set, so all unrestricted cash counts.';
  const notes = [all, excludes(unknownDues)].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

function gapTable(plan: Plan, { year }: ViewSettings): ReportTable {
  return {
    title: `Funding gap, ${year}`,
    columns: [text('What counts'), number('Low'), number('Likely'), number('High')],
    rows: views.map((view) => [
      viewWords[view],
      ...ends.map((end) => {
        const cover = coverOf(plan, year, end, view);
        return costBasedPlain(cover.gap, cover);
      }),
    ]),
    totalled: false,
    note: whyUnknown(plan.cost, year) ?? excludes(unknownIn(plan.cost, year)),
  };
}

/** Restricted cash that the year before left, and what this one leaves. */
function coverNote({ year, unknown, carriedIn, unknownBefore, carried }: Cover): string | null {
  const notes = [
    excludes(unknown),
    carriedIn > 0
      ? `${[`${formatMoney(carriedIn)} of restricted cash is carried from ${year - 1}`, excludes(unknownBefore)].filter(Boolean).join(', ')}.`
      : null,
    carried > 0 ? `${formatMoney(carried)} of restricted cash is carried forward.` : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

function coverTable(plan: Plan, { year, end }: ViewSettings, view: View): ReportTable {
  const cover = coverOf(plan, year, end, view);
  const row = (title: string, of: KnownPart, ...amounts: Money[]) => [
    title,
    ...amounts.map((amount) => costBasedPlain(amount, of)),
  ];
  const named = cover.activities.map((one) => {
    const title = find(plan.cost.activities, one.activity)?.name ?? 'missing activity';
    return row(
      title,
      one,
      one.need,
      plus(one.people, one.kind),
      plus(one.restricted, one.spread),
      one.gap,
    );
  });
  return {
    title: `Funding by activity, ${year}, ${viewWords[view]}, ${end} cost`,
    columns: [text('Activity'), ...['Cost', 'In kind', 'In cash', 'Funding gap'].map(number)],
    rows: [...named, row('Total', cover, cover.need, cover.inKind, cover.inCash, cover.gap)],
    totalled: true,
    note: whyUnknown(plan.cost, year) ?? coverNote(cover),
  };
}

function setRows({ set, reserve, breach }: Cash): [string, Money][] {
  if (!set) return [];
  return [
    ['Board allocation', set.amount],
    breach > 0 ? ['Board allocation above unrestricted cash', breach] : ['Reserve', reserve],
  ];
}

function cashTable(plan: Plan, { year, end, view }: ViewSettings): ReportTable {
  const cover = coverOf(plan, year, end, view);
  const { cash, surplus } = cover;
  const rows: [string, Money][] = [
    ['Dues of named members', cash.dues],
    ['Dues of members expected but not yet named', cash.expectedDues],
    ['Unrestricted contributions in cash', cash.unrestricted],
    ['Host fee', negated(cash.fee)],
    ['Other commitments', negated(cash.outside)],
    ['Unrestricted cash', cash.free],
    ...setRows(cash),
    ['Cash for the tree', cash.available],
  ];
  return {
    title: `Cash, ${year}, ${viewWords[view]}`,
    columns: [text('Item'), number('Amount')],
    rows: [
      ...rows.map(([label, amount]) => [label, formatMoney(amount)]),
      ['Surplus', costBased(surplus, cover)],
    ],
    totalled: false,
    note: cashNote(cash),
  };
}

function fundingChart(plan: Plan, { end }: ViewSettings): readonly ReportChart[] {
  const plot = fundingPlot(plan, end);
  const title = fundingPoint(plan, end) ?? 'Funding and cost by year';
  return isDrawn(plot) ? [{ kind: 'plot', title, plot, inRows: false }] : [];
}

function coverSection(plan: Plan, settings: ViewSettings): Section {
  return {
    title: 'Funding and gap in three views',
    intro:
      '“Committed” counts what is committed or received. “Expected” adds everything else, weighted by its probability. “Full pipeline” counts everything in full.',
    charts: fundingChart(plan, settings),
    tables: [
      gapTable(plan, settings),
      ...(plan.cost.activities.length === 0
        ? []
        : views.map((view) => coverTable(plan, settings, view))),
      cashTable(plan, settings),
    ],
  };
}

function sizeText({ fte, amount }: Contribution): string {
  return fte === null ? formatMoney(amount ?? noMoney) : `${formatFte(fte)} FTE`;
}

function yearsText({ firstYear, lastYear }: Contribution): string {
  return spanText(String(firstYear), String(lastYear));
}

function forText(plan: Plan, { line, activity }: Contribution): string {
  const target = find(plan.cost.lines, line) ?? find(plan.cost.activities, activity);
  return target?.name ?? 'anything';
}

function pledgesTable(plan: Plan): ReportTable {
  return {
    title: 'Contributions beyond dues',
    columns: [
      ...['Contribution', 'From', 'For', 'Kind'].map(text),
      number('Size'),
      ...['Years', 'Status'].map(text),
    ],
    rows: plan.contributions.pledges.map((pledge) => [
      pledge.name,
      find(plan.members.roll, pledge.member)?.name ?? pledge.giver ?? 'not recorded',
      forText(plan, pledge),
      kindWords[pledge.kind],
      sizeText(pledge),
      yearsText(pledge),
      statusWords[pledge.status],
    ]),
    totalled: false,
    note: plan.contributions.pledges.length === 0 ? 'None is recorded.' : null,
  };
}

function contributionsSection(plan: Plan): Section {
  const intro = 'Dues are calculated from the member roll and are not listed here.';
  return { title: 'Contributions', intro, charts: [], tables: [pledgesTable(plan)] };
}

export function contributionsSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  return [coverSection(plan, settings), contributionsSection(plan)];
}
