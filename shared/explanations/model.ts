// Which figures the board pack explains in full: chosen one by one, in the order in which they stand.

export type ChosenId = string & { readonly of?: 'chosen' };

export interface Chosen {
  readonly id: ChosenId;
  /** What the figure was called when it was chosen. */
  readonly name: string;
  /** The address of the figure as JSON: what it means is known where figures are explained. */
  readonly address: string;
}

export interface ExplanationsPart {
  readonly chosen: readonly Chosen[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly explanations: ExplanationsPart;
  }
}

export const emptyExplanations: ExplanationsPart = { chosen: [] };
