// Currencies: their signs, and how many decimals their smallest unit has. Only dollars are offered.

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** As in `the amount in US dollars`. */
  readonly name: string;
  /** Decimals of the smallest unit: yen have none, dinars three. */
  readonly minorUnits: 0 | 2 | 3;
  /** What may stand before or behind an amount; the first is written. */
  readonly signs: readonly string[];
}

export const dollars: Currency = {
  code: 'USD',
  name: 'US dollars',
  minorUnits: 2,
  signs: ['$', 'US$', 'USD'],
};
