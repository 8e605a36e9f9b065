// Publications of the consortium: a feature of one list, for the test of what a feature costs.
import type { PlainDate } from '../values/date.ts';

export type PublicationId = string & { readonly of?: 'publication' };

export interface Publication {
  readonly id: PublicationId;
  readonly name: string;
  readonly on: PlainDate | null;
}

export interface PublicationsPart {
  readonly publications: readonly Publication[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly publications: PublicationsPart;
  }
}

export const emptyPublications: PublicationsPart = { publications: [] };
