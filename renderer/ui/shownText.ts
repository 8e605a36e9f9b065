// The text of a cell or a choice as it is drawn: a plan of an older version may hold megabytes of it.

/** More than fits into any cell. */
const longest = 1_000;

export const shownText = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
