// The cost in the board pack: by activity and year with its ranges, and each line of the year.
import type { Plan } from '../../kernel/plan.ts';
import {
  number,
  type ReportChart,
  type ReportTable,
  type Section,
  text,
} from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney } from '../../values/money.ts';
import { isDrawn } from '../../values/plot.ts';
import { ends, formatRange } from '../../values/range.ts';
import { type CostSum, costOfYear, type Ends, yearsOf, zero } from '../figures/costs.ts';
import { isPlanned, knownCost, knownTotal } from '../figures/known.ts';
import { costPoint, costYearsPlot } from '../figures/yearsPlot.ts';
import { type CostLine, isFixed } from '../model.ts';
import { basisWords, whyUnknown } from '../words.ts';

const endColumns = [number('Low'), number('Likely'), number('High')];

function atEnds(cost: Ends | null): string[] {
  return cost ? ends.map((end) => formatMoney(cost[end])) : ends.map(() => 'unknown');
}

const leftOut = (unknown: number) => (unknown === 0 ? '' : `${unknown} unknown`);

function fteText(line: CostLine): string {
  if (isFixed(line)) return '';
  return line.fte ? formatRange(line.fte, formatFte) : 'unknown';
}

function linesTable(plan: Plan, { year }: ViewSettings): ReportTable {
  const figures = costOfYear(plan.cost, year);
  const isInPlan = isPlanned(plan.cost.terms, year);
  const rows = plan.cost.lines.map((line) => [
    line.name,
    find(plan.cost.activities, line.activity)?.name ?? 'missing activity',
    fteText(line),
    ...atEnds(isInPlan ? (figures.lines.get(line.id) ?? null) : null),
    basisWords[line.basis],
  ]);
  const { unknown } = figures.total;
  const total = [
    'Total',
    '',
    '',
    ...atEnds(isInPlan ? knownTotal(plan.cost, year) : null),
    unknown === 0 || !isInPlan ? '' : `without ${leftOut(unknown)}`,
  ];
  return {
    title: `Cost lines, ${year}`,
    columns: [text('Line'), text('Activity'), number('FTE'), ...endColumns, text('Basis')],
    rows: [...rows, total],
    totalled: true,
    note: isInPlan ? plan.cost.terms.rate.note : whyUnknown(plan.cost, year),
  };
}

const nothing: CostSum = { cost: zero, unknown: 0 };

function yearCells(year: number, { cost, unknown }: CostSum): string[] {
  return [String(year), ...atEnds(knownCost({ cost, unknown })), leftOut(unknown)];
}

function yearsTable(plan: Plan): ReportTable {
  const years = yearsOf(plan.cost.terms);
  const rows = plan.cost.activities.flatMap(({ id, name }) =>
    years.map((year) => {
      const cost = costOfYear(plan.cost, year).activities.get(id) ?? nothing;
      return [name, ...yearCells(year, cost)];
    }),
  );
  const totals = years.map((year) => [
    'All activities',
    ...yearCells(year, costOfYear(plan.cost, year).total),
  ]);
  return {
    title: 'Cost of each activity in each year',
    columns: [text('Activity'), text('Year'), ...endColumns, text('Left out')],
    rows: [...rows, ...totals],
    totalled: false,
    note: null,
  };
}

function rangesChart(plan: Plan, { year }: ViewSettings): readonly ReportChart[] {
  if (!isPlanned(plan.cost.terms, year)) return [];
  const { activities } = costOfYear(plan.cost, year);
  const rows = plan.cost.activities.flatMap(({ id, name }) => {
    const known = knownCost(activities.get(id) ?? nothing);
    return known ? [{ label: name, ...known }] : [];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'ranges', title: `Cost by activity, ${year}, from low to high`, rows }];
}

function yearsChart({ cost }: Plan, { year, end }: ViewSettings): readonly ReportChart[] {
  const plot = costYearsPlot(cost, end);
  const title = costPoint(cost, year, end) ?? 'Cost by activity and year';
  return isDrawn(plot) ? [{ kind: 'plot', title, plot, inRows: false }] : [];
}

export function costSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  const known = plan.cost.lines.length > 0;
  return [
    {
      title: 'Cost by activity and year',
      intro: known
        ? 'Each amount is a range. The likely value is the midpoint, unless one is set.'
        : 'The cost model has no lines yet.',
      charts: [...rangesChart(plan, settings), ...yearsChart(plan, settings)],
      tables: known ? [yearsTable(plan), linesTable(plan, settings)] : [],
    },
  ];
}
