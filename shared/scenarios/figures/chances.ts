// The two chances of plans side by side, from the same random numbers: they differ by what was changed.

import { viewWords } from '../../contributions/words/words.ts';
import { unknownCost } from '../../cost/figures/known.ts';
import type { View, ViewSettings } from '../../kernel/viewSettings.ts';
import { isCalibrated } from '../../risk/figures/chance.ts';
import { chanceOfCover, chanceUnder } from '../../risk/figures/results.ts';
import { outcomeOf } from '../../risk/figures/simulation/outcome.ts';
import { problemOf } from '../../risk/figures/simulation/problem.ts';
import { refreshed } from '../../risk/figures/simulation/refresh.ts';
import type { Run } from '../../risk/figures/simulation/simulate.ts';
import { chanceText } from '../../risk/words.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { ScenarioId } from '../model.ts';
import type { ComparedCell, ComparedGroup, ComparedRow, Side } from './compare.ts';

/** Of one side, 0..1. */
export interface SideChances {
  readonly scenario: ScenarioId | null;
  /** Null where nothing of the cost is known. */
  readonly covered: number | null;
  /** Null where the plan has no target, and where nothing of the cost is known. */
  readonly under: number | null;
}

/** Each side is drawn from the run of the one before: only what differs is drawn anew. */
export function sideChances(
  sides: readonly Pick<Side, 'scenario' | 'plan'>[],
  year: FiscalYear,
  view: View,
): readonly SideChances[] {
  let run: Run | null = null;
  return sides.flatMap(({ scenario, plan }) => {
    run = refreshed(run, problemOf(plan, [year], view));
    const outcome = outcomeOf(run, 0);
    if (!outcome) return [];
    const { target } = plan.consortium.profile;
    const isKnown = unknownCost(plan.cost, year) === null;
    const under = isKnown && target !== null ? chanceUnder(outcome, target) : null;
    return [{ scenario, covered: isKnown ? chanceOfCover(outcome) : null, under }];
  });
}

type Figure = 'covered' | 'under';

/** Null while it is drawn, without a target, and where the target was solved for. */
function chanceAt(
  figure: Figure,
  { plan }: Side,
  chances: SideChances | undefined,
  year: FiscalYear,
): number | null {
  if (figure === 'under' && isCalibrated(plan, year)) return null;
  return chances?.[figure] ?? null;
}

function textOf(
  value: number | null,
  { plan }: Side,
  chances: SideChances | undefined,
  year: FiscalYear,
): string {
  if (value !== null) return chanceText(value);
  if (!chances) return 'simulating';
  if (chances.covered === null) return 'unknown';
  return isCalibrated(plan, year) ? 'not meaningful' : 'no target set';
}

const labels: Readonly<Record<Figure, string>> = {
  covered: 'Fully funded',
  under: 'Cost within the target',
};

function rowOf(
  figure: Figure,
  sides: readonly Side[],
  chances: readonly SideChances[],
  { year, view }: ViewSettings,
  against: number,
): ComparedRow {
  const of = ({ scenario }: Side) => chances.find((one) => one.scenario === scenario);
  const values = sides.map((side) => chanceAt(figure, side, of(side), year));
  const basis = values[against] ?? null;
  const cells = sides.map((side, at): ComparedCell => {
    const value = values[at] ?? null;
    return {
      value,
      text: textOf(value, side, of(side), year),
      leftOut: 0,
      difference: at === against || value === null || basis === null ? null : value - basis,
      address: of(side) ? { feature: 'uncertainty', figure, year, view } : null,
    };
  });
  return { key: `chance-${figure}`, label: labels[figure], unit: 'chance', cells };
}

/** As the other compared figures; a side without chances is being drawn. */
export function chanceGroup(
  sides: readonly Side[],
  chances: readonly SideChances[],
  settings: ViewSettings,
  against = 0,
): ComparedGroup {
  const figures: readonly Figure[] = ['covered', 'under'];
  return {
    title: `Risk, ${settings.year}, ${viewWords[settings.view]}`,
    rows: figures.map((figure) => rowOf(figure, sides, chances, settings, against)),
  };
}
