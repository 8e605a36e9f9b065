// The tables of scenarios: the plan and every scenario with its figures, and the changes of each.
import type { Plan } from '../../kernel/plan.ts';
import { atEachEnd, bodyOf, type Column, share, type TableDefinition } from '../../kernel/table.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { chanceGroup, sideChances } from '../figures/chances.ts';
import { type ComparedRow, comparisonOf } from '../figures/compare.ts';
import { inScenario, type StepOutcome } from '../figures/scenarioPlan.ts';
import { planName, sidesOf } from '../figures/sides.ts';
import { readingsOf, type SolvedCell } from '../figures/solved.ts';
import type { Scenario } from '../model.ts';

interface Row {
  readonly scenario: Scenario | null;
  readonly changes: readonly StepOutcome[];
  readonly at: number;
}

// A count stands as it is, a chance with its sign; money in units, FTE in people.
function figureColumn({ label, unit, cells }: ComparedRow): Column<Row> {
  return [
    label,
    ({ at }) => {
      const value = cells[at]?.value ?? null;
      if (unit === 'chance') return share(value);
      return value === null || unit === 'count' ? value : value / 100;
    },
  ];
}

const refused = ({ changes }: Row) => changes.filter(({ refusal }) => refusal !== null).length;

/** Read as the board pack is: what is expected, at the likely cost. */
export const scenariosTable: TableDefinition = {
  name: 'scenarios',
  title: ({ year }) => `Comparison of scenarios, ${year}`,
  body(plan, { year, asOf }) {
    const settings: ViewSettings = { year, asOf, end: 'likely', view: 'expected' };
    const { scenarios } = plan.scenarios;
    const sides = sidesOf(plan, scenarios);
    const chances = chanceGroup(sides, sideChances(sides, year, settings.view), settings);
    const groups = [...comparisonOf(sides, settings), chances];
    const rows = [null, ...scenarios].map((scenario, at): Row => {
      return { scenario, at, changes: scenario ? inScenario(plan, scenario.id).steps : [] };
    });
    return bodyOf(rows, [
      ['Scenario', ({ scenario }: Row) => scenario?.name ?? planName],
      ['Note', ({ scenario }) => scenario?.note ?? null],
      ['Changes', ({ changes }) => changes.length],
      ['No longer apply', refused],
      ...groups.flatMap((group) => group.rows.map(figureColumn)),
      ['Source', ({ scenario }) => scenario?.source ?? null],
    ]);
  },
};

interface Change extends StepOutcome {
  readonly scenario: Scenario;
}

export const scenarioChangesTable: TableDefinition = {
  name: 'scenario-changes',
  lists: true,
  title: () => 'Changes of scenarios',
  body(plan) {
    const rows = plan.scenarios.scenarios.flatMap((scenario) =>
      inScenario(plan, scenario.id).steps.map((one): Change => ({ ...one, scenario })),
    );
    return bodyOf(rows, [
      ['Scenario', ({ scenario }: Change) => scenario.name],
      ['Change', ({ step }) => step.sentence],
      ['State', stateOf],
      ['Why', ({ refusal }) => refusal?.why ?? null],
    ]);
  },
};

/** In a few words, for a cell. */
export function stateOf({ refusal, idle, since }: Omit<StepOutcome, 'step' | 'before'>): string {
  if (refusal) return 'no longer applies';
  if (since) return `was ${since.made}, is ${since.now} now`;
  return idle ? 'already so' : 'applies';
}

interface ReadingRow {
  readonly side: string;
  readonly cell: SolvedCell;
  readonly balance: string | null;
}

function readingRows(plan: Plan): readonly ReadingRow[] {
  const sides = sidesOf(plan, plan.scenarios.scenarios);
  const readings = readingsOf(sides.map((side) => side.plan));
  return sides.flatMap(({ name }, at) => {
    const { cells = [], balance = null } = readings[at] ?? {};
    return cells.map((cell) => ({ side: name, cell, balance }));
  });
}

/** The inputs that a calibration solves, in the plan and in each scenario, with the equation. */
export const readingsTable: TableDefinition = {
  name: 'readings',
  title: () => 'Where the cost comes from',
  body(plan) {
    return bodyOf(readingRows(plan), [
      ['Scenario', ({ side }: ReadingRow) => side],
      ['Input', ({ cell }) => cell.label],
      ...atEachEnd('Value', ({ cell }: ReadingRow) => cell.amount),
      ['Solved by', ({ cell }) => cell.equation],
      ['Balance', ({ balance }) => balance],
    ]);
  },
};

export const scenariosTables = [scenariosTable, scenarioChangesTable, readingsTable];
