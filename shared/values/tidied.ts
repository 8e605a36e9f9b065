// Texts without what nobody sees: invisible signs, and more than one blank.

// Soft hyphens, zero widths, directions, byte order marks: they take no place.
const drawing = String.raw`[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|[\u{e0100}-\u{e01ef}]`;
const fillers = String.raw`[\u115f\u1160\u3164\uffa0]`;
const invisible = new RegExp(
  String.raw`(?!${drawing}|${fillers})(?:\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb])`,
  'gu',
);

// Fillers of Korean, the empty braille cell and their like are shown as blanks.
const blanks = new RegExp(String.raw`(?:[\s\p{Cc}\u2800]|\u{16fe4}|\u{1d159}|${fillers})+`, 'gu');

// How the sign before them is drawn, as of an emoji; alone they are nothing.
const drawnAlone = new RegExp(String.raw`(?<!\S)(?:${drawing})+`, 'gu');

/** Without signs that nobody sees; a line break or a run of blanks of any kind is one blank. */
export function tidied(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  const seen = text.replace(invisible, '').replace(blanks, ' ').replace(drawnAlone, '');
  return seen.replace(/ {2,}/g, ' ').trim();
}
