// How a figure explains itself: its value, the rule in words, and the parts it is made of.

/** A part is a further figure (with an address) or an input, with its basis and source. */
export interface Part<A> {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly basis: string | null;
  readonly source: string | null;
  readonly address: A | null;
}

export interface Explanation<A> {
  readonly label: string;
  readonly value: string;
  readonly rule: string;
  readonly parts: readonly Part<A>[];
}

export function figurePart<A>(
  label: string,
  value: string,
  address: A,
  note: string | null = null,
): Part<A> {
  return { label, value, note, basis: null, source: null, address };
}

export function inputPart(
  label: string,
  value: string,
  basis: string | null,
  source: string | null,
): Part<never> {
  return { label, value, note: null, basis, source, address: null };
}

/** Said where the thing was removed while its explanation was open. */
export function gone(noun: string): Explanation<never> {
  return {
    label: `The ${noun}`,
    value: 'removed',
    rule: 'It is no longer in the plan.',
    parts: [],
  };
}
