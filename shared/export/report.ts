// The board pack as text: the question's answer, what it costs, what covers it, and the board.
import { type Cash, views } from '../contributions/cash.ts';
import { coverOf } from '../contributions/figures.ts';
import { formatSum } from '../cost/explain.ts';
import { type CostSum, costOfYear, type Ends, yearsOf } from '../cost/figures.ts';
import type { CostLine } from '../cost/model.ts';
import { currentHolder, type Officer, officersOn, type Seat } from '../governance/figures.ts';
import type { Looking } from '../looking.ts';
import { type Overview, overviewOf } from '../overview/figures.ts';
import { pathForward } from '../pathForward/figures.ts';
import type { Plan } from '../plan.ts';
import { formatDate } from '../values/date.ts';
import { formatFte } from '../values/fte.ts';
import { find } from '../values/id.ts';
import { formatMoney, type Money } from '../values/money.ts';
import { ends, formatRange } from '../values/range.ts';
import { approachPaper } from './approachTables.ts';
import { cashPapers } from './cashPaper.ts';
import { goalsPaper, groupsPaper } from './goalsPaper.ts';
import { infrastructurePaper } from './infrastructurePaper.ts';
import { organisationPaper } from './organisationPaper.ts';
import { scenariosPapers } from './scenariosPaper.ts';

/** A table of the paper; the first column names the row, `numeric` columns stand right. */
export interface PaperTable {
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  readonly totalled: boolean;
  readonly note: string | null;
}

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly answer: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly PaperTable[];
}

const name = (header: string) => ({ header, numeric: false });
const number = (header: string) => ({ header, numeric: true });
const endColumns = [number('Low'), number('Likely'), number('High')];

function atEnds(cost: Ends | null): string[] {
  return cost ? ends.map((end) => formatMoney(cost[end])) : ends.map(() => 'unknown');
}

function sumAtEnds({ cost, unknown }: CostSum): string[] {
  return ends.map((end) => formatSum(cost[end], unknown));
}

function facts({ cost, unknown, committed, expected, quorum, board }: Overview) {
  return [
    {
      label: 'Cost of the model, low to high',
      value: `${formatMoney(cost.low)} to ${formatMoney(cost.high)}`,
    },
    { label: 'Cost of the model, likely', value: formatSum(cost.likely, unknown) },
    { label: 'Covered by what is committed', value: formatMoney(committed.covered) },
    { label: 'Covered by what is expected', value: formatMoney(expected.covered) },
    { label: 'Still to find, committed only', value: formatSum(committed.gap, unknown) },
    { label: 'Still to find, expected', value: formatSum(expected.gap, unknown) },
    { label: 'Board seats', value: `${board.filled} of ${board.authorised} filled` },
    { label: 'Quorum', value: quorum ? `${quorum.needed} (${quorum.sum})` : 'no board' },
  ];
}

function fteText({ kind, fte }: CostLine): string {
  if (kind === 'fixed') return '';
  return fte ? formatRange(fte, formatFte) : 'unknown';
}

function costTable(plan: Plan, { year }: Looking): PaperTable {
  const figures = costOfYear(plan.cost, year);
  const rows = plan.cost.lines.map((line) => [
    find(plan.cost.activities, line.activity)?.name ?? line.activity,
    line.name,
    fteText(line),
    ...atEnds(figures.lines.get(line.id) ?? null),
    line.basis,
  ]);
  const total = ['Total', '', '', ...sumAtEnds(figures.total), ''];
  return {
    title: `Cost model, ${year}`,
    columns: [name('Activity'), name('Line'), number('FTE'), ...endColumns, name('Basis')],
    rows: [...rows, total],
    totalled: true,
    note: plan.cost.terms.rate.note,
  };
}

function yearsTable(plan: Plan): PaperTable {
  const rows = yearsOf(plan.cost.terms).map((year) => [
    String(year),
    ...sumAtEnds(costOfYear(plan.cost, year).total),
  ]);
  return {
    title: 'Cost by year',
    columns: [name('Year'), ...endColumns],
    rows,
    totalled: false,
    note: null,
  };
}

const excludes = (unknown: number) => (unknown > 0 ? `Excludes ${unknown} unknown.` : null);

function coverTable(plan: Plan, looking: Looking): PaperTable {
  const { year, end, view } = looking;
  const cover = coverOf(plan, year, end, view);
  const row = (title: string, ...amounts: Money[]) => [title, ...amounts.map(formatMoney)];
  const named = cover.activities.map((one) => {
    const title = find(plan.cost.activities, one.activity)?.name ?? one.activity;
    return row(title, one.need, one.people + one.kind, one.restricted + one.spread, one.gap);
  });
  return {
    title: `Cover by activity, ${year}, ${view}, ${end} cost`,
    columns: [name('Activity'), ...['Cost', 'In kind', 'In cash', 'Still to find'].map(number)],
    rows: [...named, row('Total', cover.need, cover.inKind, cover.inCash, cover.gap)],
    totalled: true,
    note: excludes(cover.unknown),
  };
}

function gapTable(plan: Plan, { year }: Looking): PaperTable {
  return {
    title: `Still to find, ${year}`,
    columns: [name('What counts'), ...endColumns],
    rows: views.map((view) => [
      view,
      ...ends.map((end) => formatMoney(coverOf(plan, year, end, view).gap)),
    ]),
    totalled: false,
    note: excludes(costOfYear(plan.cost, year).total.unknown),
  };
}

function setRows({ set, reserve, breach }: Cash): [string, Money][] {
  if (!set) return [];
  return [
    ['Amount set by the board', set.amount],
    breach > 0 ? ['Amount set above the free cash', breach] : ['Reserve', reserve],
  ];
}

function cashTable(plan: Plan, { year, end, view }: Looking): PaperTable {
  const { cash, surplus } = coverOf(plan, year, end, view);
  const rows: [string, Money][] = [
    ['Dues of named members', cash.dues],
    ['Dues of members expected but not yet named', cash.expectedDues],
    ['Unrestricted contributions in cash', cash.unrestricted],
    ['Host fee', -cash.fee || 0],
    ['Committed outside the tree', -cash.outside || 0],
    ['Free cash', cash.free],
    ...setRows(cash),
    ['Cash for the tree', cash.available],
    ['Surplus', surplus],
  ];
  return {
    title: `Cash, ${year}, ${view}`,
    columns: [name('Item'), number('Amount')],
    rows: rows.map(([label, amount]) => [label, formatMoney(amount)]),
    totalled: false,
    note: cash.set ? null : 'The board has set no amount: all free cash counts.',
  };
}

function contributionsTable(plan: Plan): PaperTable {
  const rows = plan.contributions.pledges.map((pledge) => [
    pledge.name,
    find(plan.members.roll, pledge.member)?.name ?? pledge.giver ?? 'not recorded',
    pledge.kind,
    pledge.fte === null ? formatMoney(pledge.amount ?? 0) : `${formatFte(pledge.fte)} FTE`,
    pledge.firstYear === pledge.lastYear
      ? String(pledge.firstYear)
      : `${pledge.firstYear} to ${pledge.lastYear}`,
    pledge.status,
  ]);
  return {
    title: 'Contributions beyond dues',
    columns: [
      name('Contribution'),
      name('From'),
      name('Kind'),
      number('Size'),
      name('Years'),
      name('Status'),
    ],
    rows,
    totalled: false,
    note: rows.length === 0 ? 'None is recorded.' : null,
  };
}

function holderText(seat: Seat): string {
  return currentHolder(seat) ?? (seat.state === 'filled' ? 'holder not recorded' : seat.state);
}

function officerText({ state, holder }: Officer): string {
  return holder ?? (state === 'vacant' ? 'vacant' : 'holder not recorded');
}

function boardTable(plan: Plan, { asOf }: Looking, { board }: Overview): PaperTable {
  const seats = board.seats.map((seat) => [seat.rule.name, seat.name, holderText(seat)]);
  const unknown = board.problems.map(({ rule, why }) => [rule.name, 'unknown', why]);
  const officers = officersOn(plan, asOf).map((one) => [
    'Officer',
    one.office.name,
    officerText(one),
  ]);
  return {
    title: `Board and officers on ${formatDate(asOf)}`,
    columns: [name('Class'), name('Seat or office'), name('Holder')],
    rows: [...seats, ...unknown, ...officers],
    totalled: false,
    note: null,
  };
}

function pathTable(plan: Plan): PaperTable {
  return {
    title: 'Path forward',
    columns: [name('Step'), name('State'), name('Because')],
    rows: pathForward(plan).map(({ name: step, state, because }) => [step, state, because]),
    totalled: false,
    note: null,
  };
}

/** Everything on the paper, in its order; the same plan and view give the same paper. */
export function reportOf(plan: Plan, looking: Looking): Report {
  const overview = overviewOf(plan, looking);
  return {
    title: `${plan.consortium.profile.name}: can we fund the community tree in ${looking.year}?`,
    subtitle: `As of ${formatDate(looking.asOf)}, fiscal year ${looking.year}`,
    answer: overview.answer,
    facts: facts(overview),
    tables: [
      gapTable(plan, looking),
      coverTable(plan, looking),
      costTable(plan, looking),
      yearsTable(plan),
      cashTable(plan, looking),
      contributionsTable(plan),
      ...scenariosPapers(plan, looking),
      ...cashPapers(plan, looking),
      organisationPaper(plan, looking),
      boardTable(plan, looking, overview),
      groupsPaper(plan, looking),
      goalsPaper(plan, looking),
      infrastructurePaper(plan, looking),
      approachPaper(plan, looking),
      pathTable(plan),
    ],
  };
}
