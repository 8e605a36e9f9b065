// The paper of printed pages and of the board pack: A4, or Letter where that is usual.
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** Where Letter is the usual paper, by the Common Locale Data Repository. */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** `country` is a code of two letters; any other text stands for nowhere in particular. */
export function usualPaper(country: string): Paper {
  return letterCountries.has(country.toUpperCase()) ? 'Letter' : 'A4';
}

export function isPaper(value: unknown): value is Paper {
  return papers.some((paper) => paper === value);
}
