// Texts without what nobody sees: invisible signs, and more than one blank.

// Soft hyphens, zero widths, directions, byte order marks: they take no place.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const blanks = /[\s\p{Cc}]+/gu;

/** Without signs that nobody sees; a line break or a run of blanks of any kind is one blank. */
export function tidied(text: string): string {
  return text.replace(invisible, '').replace(blanks, ' ').trim();
}
