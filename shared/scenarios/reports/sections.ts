// Scenarios in the board pack: each beside the plan, and the changes that it is made of.
import { viewWords } from '../../contributions/words/words.ts';
import { costOfYear } from '../../cost/figures/costs.ts';
import { whyUnknown } from '../../cost/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import { number, plainSection, type ReportTable, type Section, text } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatCount } from '../../values/counted.ts';
import { chanceGroup, sideChances } from '../figures/chances.ts';
import { type ComparedRow, comparisonOf, type Side, shownDifference } from '../figures/compare.ts';
import { inScenario } from '../figures/scenarioPlan.ts';
import { sidesOf } from '../figures/sides.ts';
import { readingsOf } from '../figures/solved.ts';
import { stepsText } from '../words.ts';
import { stateOf } from './tables.ts';

/** What the board asks of each: in the order of the columns. */
const asked = ({ end, view }: ViewSettings) => [
  `cost-${end}`,
  `gap-${view}-${end}`,
  'surplus',
  'closing-dues',
  'seats',
  'quorum',
];

function comparisonTable(plan: Plan, settings: ViewSettings): ReportTable {
  const { year, end, view } = settings;
  const { scenarios } = plan.scenarios;
  const sides = sidesOf(plan, scenarios);
  const all = comparisonOf(sides, settings).flatMap((group) => group.rows);
  const rows = asked(settings).flatMap((key) => all.find((row) => row.key === key) ?? []);
  const gap = rows.find(({ key }) => key.startsWith('gap'));
  const textOf = (row: ComparedRow, at: number) => row.cells[at]?.text ?? '';
  return {
    title: `Comparison of scenarios, ${year}, ${viewWords[view]}, ${end} cost`,
    columns: [text('Scenario'), ...rows.map(({ label }) => number(label)), number('Change in gap')],
    rows: sides.map((side, at) => [
      side.name,
      ...rows.map((row) => textOf(row, at)),
      shownDifference(gap?.cells[at]?.difference ?? null, 'money') || '–',
    ]),
    totalled: false,
    note: scenarios.length === 0 ? 'None is recorded.' : leftOutNote(sides, year),
  };
}

function leftOutNote(sides: readonly Side[], year: number): string | null {
  const [plan] = sides;
  const why = plan && whyUnknown(plan.plan.cost, year);
  if (why) return why;
  const left = sides.map(({ plan: { cost } }) => costOfYear(cost, year).total.unknown);
  if (left.every((count) => count === 0)) return null;
  const named = sides.map(({ name }, at) => `${name} ${left[at]}`).join(', ');
  return `Cost, gap and surplus exclude unknown costs: ${named}.`;
}

/** From the same draws: the rows differ by what was changed, not by chance. */
function chancesTable(plan: Plan, settings: ViewSettings): ReportTable {
  const { year, view } = settings;
  const sides = sidesOf(plan, plan.scenarios.scenarios);
  const { rows } = chanceGroup(sides, sideChances(sides, year, view), settings);
  const { trials, seed } = plan.uncertainty.rules;
  return {
    title: `Comparison of risk, ${year}, ${viewWords[view]}`,
    columns: [text('Scenario'), ...rows.map(({ label }) => number(label))],
    rows: sides.map((side, at) => [side.name, ...rows.map(({ cells }) => cells[at]?.text ?? '')]),
    totalled: false,
    note: `${formatCount(trials)} simulations with seed ${seed}, the same for each row.`,
  };
}

function readingsTable(plan: Plan): ReportTable {
  const sides = sidesOf(plan, plan.scenarios.scenarios);
  const readings = readingsOf(sides.map((side) => side.plan));
  const rows = sides.flatMap((side, at) => {
    const reading = readings[at];
    const cells = reading?.cells ?? [];
    return cells.map(({ label, value, equation }) => [
      side.name,
      label,
      value,
      equation === null ? 'given' : `solved: ${equation}`,
      reading?.balance ?? 'nothing solved',
    ]);
  });
  return {
    title: 'Where the cost comes from',
    columns: [
      text('Scenario'),
      text('Input'),
      number('Value'),
      text('How'),
      text('Does it balance?'),
    ],
    rows,
    totalled: false,
    note: null,
  };
}

function changesTable(plan: Plan): ReportTable {
  const rows = plan.scenarios.scenarios.flatMap((scenario) => {
    const { steps } = inScenario(plan, scenario.id);
    if (steps.length === 0) return [[scenario.name, stepsText(steps), '']];
    return steps.map((one) => [scenario.name, one.step.sentence, stateOf(one)]);
  });
  return {
    title: 'What each scenario changes',
    columns: [text('Scenario'), text('Change'), text('State')],
    rows,
    totalled: false,
    note: null,
  };
}

/** One table that says so where there is no scenario. */
function tablesOf(plan: Plan, settings: ViewSettings): readonly ReportTable[] {
  const comparison = comparisonTable(plan, settings);
  if (plan.scenarios.scenarios.length === 0) return [comparison];
  return [comparison, chancesTable(plan, settings), readingsTable(plan), changesTable(plan)];
}

export function scenariosSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  return [plainSection('Scenarios', tablesOf(plan, settings))];
}
