// Texts as they are searched and quoted.
import { tidied } from './tidied.ts';

export { tidied };

const unaccented: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};

/** For searching: small letters without accents; ł is l, ø is o, ß is ss, æ is ae, ı is i. */
export function searchText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return tidied(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßæœıđðþħ]/g, (letter) => unaccented[letter] ?? letter);
}

/** The words that are searched for, each as `searchText`. */
export function searchWords(text: string): readonly string[] {
  return searchText(text).split(' ').filter(Boolean);
}

/** In quotes, cut where it is long: what is refused is named, never printed whole. */
export function quoted(text: string): string {
  const short = tidied(text);
  return `“${short.length > 40 ? `${short.slice(0, 39)}…` : short}”`;
}
