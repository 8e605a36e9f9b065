// The cells that the workbook must have for a plan, and those of its sheets, as comparable texts.
import {
  type CashFigureView,
  cashYears,
  type Outflow,
  outflows,
} from '../../../shared/cash/figures/years.ts';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { costOfYear, yearsOf } from '../../../shared/cost/figures/costs.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { ends } from '../../../shared/values/range.ts';

export type Shown = number | string | boolean | null;
type Rows = (sheet: string) => readonly (readonly Shown[])[];

const units = (cents: number) => (cents / 100).toFixed(2);
const shown = (value: Shown | undefined) =>
  typeof value === 'number' ? (Math.round(value * 100) / 100 || 0).toFixed(2) : String(value);

function costsExpected(plan: Plan): string[] {
  return plan.cost.lines.map(({ id, name }) => {
    const costs = yearsOf(plan.cost.terms).flatMap((year) => {
      const cost = costOfYear(plan.cost, year).lines.get(id);
      return ends.map((end) => (cost ? units(cost[end]) : 'unknown'));
    });
    return [name, ...costs].join(' ');
  });
}

function coverExpected(plan: Plan): string[] {
  return yearsOf(plan.cost.terms).flatMap((year) =>
    views.flatMap((view) =>
      ends.flatMap((end) => {
        const cover = coverOf(plan, year, end, view);
        const { receipts, fee, outside, free, available } = cover.cash;
        const cash = [receipts, fee, outside, free, available, cover.surplus];
        return [
          `${year} ${view} ${end} cash ${cash.map(units).join(' ')}`,
          ...cover.activities.map((one) => {
            const { need, people, kind, restricted, spread, covered, gap } = one;
            const parts = [need, people, kind, restricted, spread, covered, gap];
            const beyond = [one.stranded, one.carried].map(units);
            return `${year} ${view} ${end} ${one.unknown} ${[...parts.map(units), ...beyond].join(' ')}`;
          }),
        ];
      }),
    ),
  );
}

function coverFound(rows: Rows): string[] {
  const cash = rows('Cash');
  let position = 0;
  return rows('Funding')
    .slice(1)
    .map((row) => {
      const [year, view, end] = row;
      const which = `${year} ${view} ${end}`;
      if (row[3] !== 'All activities') {
        const parts = [5, 7, 9, 11, 16, 17, 18, 19, 20].map((at) => shown(row[at]));
        return `${which} ${row[6]} ${parts.join(' ')}`;
      }
      const of = cash[1 + Math.floor(position / ends.length)];
      const surplus = 12 + (position % ends.length);
      position += 1;
      return `${which} cash ${[6, 7, 8, 9, 11, surplus].map((at) => shown(of?.[at])).join(' ')}`;
    });
}

const settingsOf = (outflow: Outflow): CashFigureView[] =>
  views.flatMap((view) =>
    (outflow === 'cost' ? ends : (['likely'] as const)).map((end) => ({ view, end, outflow })),
  );

function yearsExpected(plan: Plan): string[] {
  return outflows.flatMap(settingsOf).flatMap((settings) =>
    cashYears(plan, settings).map((one) => {
      const parts = [one.opening, one.in, one.fee, one.outside, one.committed, one.rest, one.out];
      const { view, end, outflow } = settings;
      const amounts = [...parts, one.closing, one.least].map(units).join(' ');
      return `${one.year} ${outflow} ${view} ${end} ${amounts}`;
    }),
  );
}

function yearsFound(rows: Rows): string[] {
  return rows('Reserve')
    .slice(4)
    .map((row) => [...row.slice(0, 4), ...row.slice(4, 13).map(shown)].join(' '));
}

/** `rows` gives the cells of a sheet, worked out by whatever program. */
export function agreement(plan: Plan, rows: Rows) {
  const { lines, terms } = plan.cost;
  const costs = rows('Cost')
    .slice(4, 4 + lines.length)
    .map((row) => [row[1], ...row.slice(17, 17 + 3 * terms.years).map(shown)].join(' '));
  return {
    expected: [...costsExpected(plan), ...coverExpected(plan), ...yearsExpected(plan)],
    found: [...costs, ...coverFound(rows), ...yearsFound(rows)],
  };
}
