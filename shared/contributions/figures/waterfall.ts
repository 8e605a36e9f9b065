// The cash of a year as steps from the dues to what is left over, each with where it begins and ends.
import { formatMoney, type Money, minus, negated, noMoney, plus } from '../../values/money.ts';
import type { Plot, Tone } from '../../values/plot.ts';
import { tied } from './cash.ts';
import type { Cover } from './cover.ts';

export type CashStepKey =
  | 'dues'
  | 'expectedDues'
  | 'unrestricted'
  | 'restrictedIn'
  | 'receipts'
  | 'restrictedOut'
  | 'fee'
  | 'outside'
  | 'free'
  | 'reserve'
  | 'breach'
  | 'available'
  | 'spread'
  | 'surplus';

/** What each step is called where the user reads it. */
export const cashStepWords: Readonly<Record<CashStepKey, string>> = {
  dues: 'Dues of named members',
  expectedDues: 'Dues of expected members',
  unrestricted: 'Contributions, unrestricted',
  restrictedIn: 'Contributions, restricted',
  receipts: 'Cash receipts',
  restrictedOut: 'Restricted, set aside',
  fee: 'Host fee',
  outside: 'Other commitments',
  free: 'Unrestricted cash',
  reserve: 'Reserve above the board allocation',
  available: 'Cash for the tree',
  breach: 'Board allocation above unrestricted cash',
  spread: 'Allocated to activities',
  surplus: 'Surplus',
};

export interface CashStep {
  readonly key: CashStepKey;
  /** Signed as it moves the sum; a sum and a breach stand for themselves. */
  readonly amount: Money;
  readonly from: Money;
  readonly to: Money;
  readonly kind: 'in' | 'out' | 'sum' | 'breach';
}

export interface StepRow extends CashStep {
  readonly label: string;
}

declare module '../../kernel/report.ts' {
  interface ReportCharts {
    readonly steps: { readonly rows: readonly StepRow[]; readonly isKnown: boolean };
  }
}

class Steps {
  readonly list: CashStep[] = [];
  at: Money = noMoney;
  move(key: CashStepKey, amount: Money): void {
    const kind = amount < 0 ? 'out' : 'in';
    const to = plus(this.at, amount);
    this.list.push({ key, amount, from: this.at, to, kind });
    this.at = to;
  }
  sum(key: CashStepKey, amount: Money): void {
    this.list.push({ key, amount, from: noMoney, to: amount, kind: 'sum' });
    this.at = amount;
  }
}

/** In the order of the rule: receipts, unrestricted cash, cash for the tree, surplus. */
export function cashSteps(cover: Cover): readonly CashStep[] {
  const { cash } = cover;
  const steps = new Steps();
  steps.move('dues', cash.dues);
  steps.move('expectedDues', cash.expectedDues);
  steps.move('unrestricted', cash.unrestricted);
  steps.move('restrictedIn', tied(cash));
  steps.sum('receipts', cash.receipts);
  steps.move('restrictedOut', negated(tied(cash)));
  steps.move('fee', negated(cash.fee));
  steps.move('outside', negated(cash.outside));
  steps.sum('free', cash.free);
  if (cash.reserve > 0) steps.move('reserve', negated(cash.reserve));
  steps.sum('available', cash.available);
  if (cash.breach > 0) {
    const to = plus(cash.available, cash.breach);
    steps.list.push({
      key: 'breach',
      amount: cash.breach,
      from: cash.available,
      to,
      kind: 'breach',
    });
  }
  steps.move('spread', minus(cover.surplus, cash.available));
  steps.sum('surplus', cover.surplus);
  return steps.list;
}

const tones: Readonly<Record<CashStep['kind'], Tone>> = {
  in: 'in',
  out: 'out',
  sum: 'total',
  breach: 'alert',
};

/** Steps that rest on the cost; they are unknown where nothing of it is known. */
export const restsOnCost = ({ key }: Pick<CashStep, 'key'>): boolean =>
  key === 'spread' || key === 'surplus';

/** A bar for each step, from where it begins to where it ends. */
export function stepsPlot(rows: readonly StepRow[], isKnown: boolean): Plot {
  const isDrawn = (row: StepRow) => isKnown || !restsOnCost(row);
  return {
    axis: 'Step',
    places: rows.map((row) => ({ key: row.key, label: row.label, unknown: !isDrawn(row) })),
    series: [
      {
        key: 'cash',
        label: 'Cash',
        mark: 'bar',
        tone: 'total',
        values: rows.map((row) => (isDrawn(row) ? [row.from, row.to] : null)),
        tones: rows.map(({ kind }) => tones[kind]),
        texts: rows.map((row) => (isDrawn(row) ? formatMoney(row.amount) : 'unknown')),
      },
    ],
  };
}
