// What one year of a simulation has: dues, contributions, people in kind, and what leaves it.
import { isOfYear, weightOf } from '../../../contributions/figures/cash.ts';
import { weightOfExpected } from '../../../contributions/figures/dues.ts';
import { type Contribution, isCash, isOtherKind, isPeople } from '../../../contributions/model.ts';
import type { ActivityId } from '../../../cost/model.ts';
import type { Plan } from '../../../kernel/plan.ts';
import type { View } from '../../../kernel/viewSettings.ts';
import { duesOfTier, duesOfYear } from '../../../members/figures/roll.ts';
import type { FiscalYear } from '../../../values/date.ts';
import { type Money, noMoney, sum } from '../../../values/money.ts';
import { keyOf } from '../../model.ts';

/** What is given in a year, if it comes. */
export interface Promised {
  /** Position of its quantity; -1 is sure to come. */
  readonly quantity: number;
  /** Minor units; for people hundredths of FTE. */
  readonly size: number;
}

export interface People extends Promised {
  readonly line: number;
}

export interface ProblemYear {
  readonly year: FiscalYear;
  /** Cash receipts of the year that are free, and those tied to the activity at this position. */
  readonly free: readonly Promised[];
  readonly tied: readonly (Promised & { readonly activity: number })[];
  readonly kind: readonly (Promised & { readonly activity: number })[];
  readonly people: readonly People[];
  readonly outside: Money;
  /** The amount that the board set; null where it set none. */
  readonly set: Money | null;
  /** The cost of each line at its likely end, as the model has it; NaN is unknown. */
  readonly cells: Float64Array;
  /** Activities, by position, for which restricted cash of earlier years may be left over. */
  readonly carries: readonly number[];
  /** The position of the year that leaves it; -1 where none may. */
  readonly before: number;
  /** False where nothing of the cost is known, and in a year outside the plan: nothing can be said. */
  readonly isKnown: boolean;
  /** Lines without a figure, which every outcome leaves out. */
  readonly unknown: number;
}

type Which = (pledge: Contribution) => boolean;

const placeOf = (plan: Plan, activity: ActivityId | null) =>
  plan.cost.activities.findIndex(({ id }) => id === activity);

/** Reads what is given in one year, as promises of the quantities at their places. */
export class YearReader {
  readonly year: FiscalYear;
  private readonly plan: Plan;
  private readonly view: View;
  private readonly place: ReadonlyMap<string, number>;
  constructor(plan: Plan, year: FiscalYear, view: View, place: ReadonlyMap<string, number>) {
    this.plan = plan;
    this.year = year;
    this.view = view;
    this.place = place;
  }

  /** A promise that is sure counts in full; one that surely fails is left out. */
  private promised(pledge: Contribution, size: number): readonly Promised[] {
    const quantity = this.place.get(keyOf({ of: 'pledge', id: pledge.id })) ?? -1;
    const { rules } = this.plan.contributions;
    if (quantity < 0 && weightOf(pledge.status, this.view, rules) === 0) return [];
    return [{ quantity, size }];
  }

  private pledges(which: Which): readonly Contribution[] {
    const { pledges } = this.plan.contributions;
    return pledges.filter((one) => which(one) && isOfYear(one, this.year));
  }

  private amounts(which: Which) {
    return this.pledges(which).flatMap((pledge) =>
      this.promised(pledge, pledge.amount ?? 0).map((one) => ({
        ...one,
        activity: placeOf(this.plan, pledge.activity),
      })),
    );
  }

  dues(): readonly Promised[] {
    const { members, consortium } = this.plan;
    const month = consortium.profile.yearStartsIn;
    const { named } = duesOfYear(members, this.year, month);
    const expected = members.tiers.map((tier) => {
      const quantity = this.place.get(keyOf({ of: 'expected', id: tier.id })) ?? -1;
      const each = duesOfTier(tier, this.year) ?? 0;
      const sure = each * tier.expected * weightOfExpected(tier, this.view);
      return { quantity, size: quantity < 0 ? sure : each };
    });
    return [{ quantity: -1, size: named }, ...expected].filter(({ size }) => size > 0);
  }

  free(): readonly Promised[] {
    return this.amounts(isCash).filter(({ activity }) => activity < 0);
  }
  tied() {
    return this.amounts(isCash).filter(({ activity }) => activity >= 0);
  }
  kind() {
    return this.amounts(isOtherKind).filter(({ activity }) => activity >= 0);
  }

  people(): readonly People[] {
    const { lines } = this.plan.cost;
    return this.pledges(isPeople).flatMap((pledge) => {
      const line = lines.findIndex(({ id }) => id === pledge.line);
      const come = line < 0 ? [] : this.promised(pledge, pledge.fte ?? 0);
      return come.map((one) => ({ ...one, line }));
    });
  }

  /** The position of the activity of the line at this position. */
  activityOf(line: number): number {
    return placeOf(this.plan, this.plan.cost.lines[line]?.activity ?? null);
  }
}

/** Everything of the year but its cost lines. */
type Given = Omit<ProblemYear, 'cells' | 'carries' | 'before' | 'isKnown' | 'unknown'>;

export function givenIn(plan: Plan, reader: YearReader): Given {
  const { year } = reader;
  const { outside, amounts } = plan.contributions;
  return {
    year,
    free: [...reader.dues(), ...reader.free()],
    tied: reader.tied(),
    kind: reader.kind(),
    people: reader.people(),
    outside: sum(outside.filter((one) => isOfYear(one, year)).map(({ amount }) => amount)),
    set: amounts.find((one) => one.year === year)?.amount ?? null,
  };
}

/** Of a year that is not asked for: only what decides how much restricted cash it leaves. */
export function givenBefore(reader: YearReader, carries: (activity: number) => boolean): Given {
  return {
    year: reader.year,
    free: [],
    tied: reader.tied().filter(({ activity }) => carries(activity)),
    kind: reader.kind().filter(({ activity }) => carries(activity)),
    people: reader.people().filter(({ line }) => carries(reader.activityOf(line))),
    outside: noMoney,
    set: null,
  };
}
