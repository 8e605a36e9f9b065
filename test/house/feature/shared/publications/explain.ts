// Why the number of publications is what it is.
import { type Explanation, inputPart } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';

export interface PublicationsAddress {
  readonly feature: 'publications';
  readonly figure: 'count';
}

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly publications: PublicationsAddress;
  }
}

export function explainPublications({ publications: part }: Plan): Explanation {
  return {
    label: 'Publications',
    value: String(part.publications.length),
    rule: 'Each one in the list counts.',
    parts: part.publications.map(({ name, on }) => inputPart(name, on ?? '', null, null)),
  };
}
