// How a figure explains itself: its value, the rule in words, and the parts it is made of.
import type { Address } from './address.ts';

/** A part is a further figure (with an address) or an input, with its basis and source. */
export interface Part {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly basis: string | null;
  readonly source: string | null;
  readonly address: Address | null;
}

export interface Explanation {
  readonly label: string;
  readonly value: string;
  readonly rule: string;
  readonly parts: readonly Part[];
}

// A received plan may hold an empty name, and a row without a word says nothing.
const worded = (label: string) => label || 'unnamed';

export function figurePart(
  label: string,
  value: string,
  address: Address,
  note: string | null = null,
): Part {
  return { label: worded(label), value, note, basis: null, source: null, address };
}

export function inputPart(
  label: string,
  value: string,
  basis: string | null,
  source: string | null,
): Part {
  return { label: worded(label), value, note: null, basis, source, address: null };
}

/** The explanation of an entity that was removed while its explanation was open. */
export function gone(noun: string): Explanation {
  return {
    label: `The ${noun}`,
    value: 'removed',
    rule: 'It is no longer in the plan.',
    parts: [],
  };
}
