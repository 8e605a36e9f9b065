// The consortium itself: its name, its year, and the amount that the board measures the cost against.
import type { PlainDate } from '../values/date.ts';
import type { Money } from '../values/money.ts';

export interface Consortium {
  readonly name: string;
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly yearStartsIn: number;
  /** The day at which the plan opens; null is today. */
  readonly opensAt: PlainDate | null;
  /** The ceiling on the cost of one year; null where nobody set one. */
  readonly target: Money | null;
  readonly targetSource: string | null;
  /** What a reader should know before believing the figures: shown in the banner. */
  readonly note: string | null;
}

export interface ConsortiumPart {
  readonly profile: Consortium;
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly consortium: ConsortiumPart;
  }
}

export const emptyConsortium: ConsortiumPart = {
  profile: {
    name: 'New consortium',
    yearStartsIn: 1,
    opensAt: null,
    target: null,
    targetSource: null,
    note: null,
  },
};
