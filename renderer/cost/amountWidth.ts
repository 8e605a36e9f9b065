// How wide the columns of the numbers must be: for every line, each sum, and the word for what is unknown.
import { costOfYear } from '../../shared/cost/figures/costs.ts';
import type { CostPart } from '../../shared/cost/model.ts';
import { isStaff } from '../../shared/cost/model.ts';
import { type Fte, formatFte, hundredths } from '../../shared/values/fte.ts';
import { cents, formatMoney } from '../../shared/values/money.ts';
import { at, ends, isConstant } from '../../shared/values/range.ts';
import { remembering } from '../../shared/values/remember.ts';
import type { State } from '../state/store.ts';
import { figureWidth } from '../ui/grid/figureWidth.ts';

// With a width every row is drawn and laid out anew. So there is room for the decimals of any number as
// soon as one has some: else the width would follow those of a sum, which are others after most edits.

type Shown = Pick<State, 'plan' | 'viewSettings'>;

interface Widths {
  readonly amount: number;
  readonly fte: number;
}

const wholeOf = (value: number): number => value - (value % 100);

function amountTexts(part: CostPart, year: number): string[] {
  const { total, lines } = costOfYear(part, year);
  const { largest, hasCents } = lines.extent();
  const whole = wholeOf(Math.max(largest, ...ends.map((end) => total.cost[end])));
  const text = formatMoney(cents(hasCents ? whole + 1 : whole));
  return total.unknown === 0 ? [text] : [text, 'unknown'];
}

/** The longest of all staff lines, in whichever year they are paid, and of their sums. */
class People {
  private largest = 0;
  private hasParts = false;
  private hasMidpoint = false;

  add(people: Fte): void {
    if (people > this.largest) this.largest = people;
    this.hasParts ||= people % 100 !== 0;
  }

  addLines({ lines }: CostPart): boolean {
    let isKnown = true;
    for (const line of lines) {
      if (!isStaff(line)) continue;
      const { fte } = line;
      if (fte === null) isKnown = false;
      else {
        this.hasMidpoint ||= fte.likely === undefined && !isConstant(fte);
        for (const end of ends) this.add(at(fte, end));
      }
    }
    return isKnown;
  }

  /** Hundredths, and a third decimal where a midpoint may be half of one. */
  text(): string {
    const parts = this.hasMidpoint ? 12.5 : 12;
    return formatFte(hundredths(wholeOf(this.largest) + (this.hasParts ? parts : 0)));
  }
}

function fteTexts(part: CostPart, year: number): string[] {
  const { fte } = costOfYear(part, year);
  const people = new People();
  for (const end of ends) people.add(fte[end]);
  const isKnown = people.addLines(part);
  return isKnown ? [people.text()] : [people.text(), 'unknown'];
}

const rememberWidths = remembering<CostPart, number, Widths>();

function widthsOf(part: CostPart, year: number): Widths {
  return rememberWidths(part, year, () => ({
    amount: figureWidth(amountTexts(part, year), 62),
    fte: figureWidth(fteTexts(part, year), 50),
  }));
}

/** In pixels. */
export const amountWidth = ({ plan, viewSettings }: Shown): number =>
  widthsOf(plan.cost, viewSettings.year).amount;

/** In pixels: a number is short, but where nobody knows it that is said in full. */
export const fteWidth = ({ plan, viewSettings }: Shown): number =>
  widthsOf(plan.cost, viewSettings.year).fte;
