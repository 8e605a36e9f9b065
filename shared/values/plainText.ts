// Texts as they are read: invisible signs, kinds of blanks, and a way of plain text for searching.

// Soft hyphens, zero widths, directions, byte order marks: they take no place.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const blanks = /[\s\p{Cc}]+/gu;

/** Without signs that nobody sees; a line break or a run of blanks of any kind is one blank. */
export function tidied(text: string): string {
  return text.replace(invisible, '').replace(blanks, ' ').trim();
}

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
