// How wide the columns of the numbers must be: for every line, each sum, and the word for what is unknown.
import { type CostSum, costOfYear } from '../../shared/cost/figures/costs.ts';
import type { CostPart } from '../../shared/cost/model.ts';
import { isStaff } from '../../shared/cost/model.ts';
import { formatFte } from '../../shared/values/fte.ts';
import { cents, formatMoney } from '../../shared/values/money.ts';
import { at, ends } from '../../shared/values/range.ts';
import { remembering } from '../../shared/values/remember.ts';
import type { State } from '../state/store.ts';
import { figureWidth } from '../ui/grid/figureWidth.ts';

interface Widths {
  readonly amount: number;
  readonly fte: number;
}

/** The largest with whole units and the largest with cents stand for all that are no longer. */
class Amounts {
  private whole = 0;
  private broken = 0;

  add(amount: number): void {
    if (amount % 100 === 0) this.whole = Math.max(this.whole, amount);
    else this.broken = Math.max(this.broken, amount);
  }

  texts(): string[] {
    return [this.whole, this.broken].map((amount) => formatMoney(cents(amount)));
  }
}

function amountsOf(part: CostPart, year: number): string[] {
  const { activities, total, lines } = costOfYear(part, year);
  const amounts = new Amounts();
  const sums: readonly CostSum[] = [total, ...activities.values()];
  for (const { cost } of sums) for (const end of ends) amounts.add(cost[end]);
  for (const cost of lines.values()) if (cost) for (const end of ends) amounts.add(cost[end]);
  return total.unknown === 0 ? amounts.texts() : [...amounts.texts(), 'unknown'];
}

function* ftesOf(part: CostPart, year: number): Iterable<string> {
  const { fte } = costOfYear(part, year);
  for (const end of ends) yield formatFte(fte[end]);
  for (const line of part.lines) {
    if (!isStaff(line)) continue;
    if (line.fte === null) yield 'unknown';
    else for (const end of ends) yield formatFte(at(line.fte, end));
  }
}

const rememberWidths = remembering<CostPart, number, Widths>();

function widthsOf(part: CostPart, year: number): Widths {
  return rememberWidths(part, year, () => ({
    amount: figureWidth(amountsOf(part, year), 62),
    fte: figureWidth(ftesOf(part, year), 50),
  }));
}

/** In pixels. */
export const amountWidth = ({ plan, viewSettings }: State): number =>
  widthsOf(plan.cost, viewSettings.year).amount;

/** In pixels: a number is short, but where nobody knows it that is said in full. */
export const fteWidth = ({ plan, viewSettings }: State): number =>
  widthsOf(plan.cost, viewSettings.year).fte;
