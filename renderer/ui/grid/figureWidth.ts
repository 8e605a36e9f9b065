// How wide a column of figures must be: as wide as its widest text, bold as in a total, so that none is cut.

const cellPadding = 16;
const digit = 8.47;
const mark = 3.5;
/** What is unknown is said in italics, and the last letter leans out of its box. */
const lean = 3;

/** A letter of the head, which is smaller; wide ones are made up for by narrow ones. */
const headLetter = 6.7;

/** A track in which a day stands on one line: `Sep 30, 2026`. */
export const dayWidth = '112px';

/** In pixels: a column that is no narrower shows its head whole. */
export const headWidth = (header: string): number =>
  Math.ceil(cellPadding + header.length * headLetter);

/** In pixels: points and commas are narrow, all else is as wide as a digit. */
export function textWidth(text: string): number {
  let marks = 0;
  for (const sign of text) if (sign === ',' || sign === '.') marks += 1;
  const end = /[a-z]$/.test(text) ? lean : 0;
  return (text.length - marks) * digit + marks * mark + end;
}

/** In pixels, and never less than `least`; it changes seldom, and with it the whole grid. */
export function figureWidth(texts: Iterable<string>, least: number): number {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text));
  return Math.max(least, Math.ceil(cellPadding + widest));
}
