// When two names are the same.
import { withoutControls } from './controls.ts';
import { tidied } from './tidied.ts';

// Programs set them by themselves while somebody types.
const apostrophes = /[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/g;
const quotes = /[\u201c-\u201f\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const drawn = /[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** With one kind of apostrophe, of quotation mark and of dash. */
const withPlainMarks = (text: string) =>
  text.replace(apostrophes, "'").replace(quotes, '"').replace(dashes, '-').replace(drawn, '');

/**
 * Equal keys mean the same name: composed or not, whatever its blanks, capitals, apostrophes, dashes,
 * invisible signs or control characters.
 */
export function nameKey(text: string): string {
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  // Once more after the capitals: ß is SS, and ligatures come apart.
  return tidied(
    withPlainMarks(withoutControls(text))
      .normalize('NFKC')
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC'),
  );
}

/** Whether two texts are the same name. */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Of several that have the same name, those that are written exactly so; all where none is. */
export function exactFirst<T>(found: readonly T[], isExact: (one: T) => boolean): readonly T[] {
  const exact = found.length > 1 ? found.filter(isExact) : [];
  return exact.length > 0 ? exact : found;
}
