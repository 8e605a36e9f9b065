// Texts whose letters were saved in one encoding and read in another: `MÃ¼ller` for `Müller`.

// What Windows-1252 shows for the bytes 80 to 9F, a blank for those that it leaves out; all other bytes are the characters of their number.
const special = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const continuation = `[\\u0080-\\u00bf${special.replaceAll(' ', '')}]`;
const byteOf = new Map(
  Array.from(special).flatMap((sign, at) => (sign === ' ' ? [] : [[sign, 0x80 + at] as const])),
);

// How sequences of UTF-8 look there: a first byte, and as many behind it as it asks for.
const likely = new RegExp(`[Â-ß]${continuation}|[à-ï]${continuation}{2}|[ð-ô]${continuation}{3}`);

/** Whether the bytes are whole sequences of UTF-8. */
function isUtf8(bytes: readonly number[]): boolean {
  let left = 0;
  for (const byte of bytes) {
    const isNext = byte >= 0x80 && byte < 0xc0;
    if (left > 0 !== isNext) return false;
    if (isNext) left -= 1;
    else if (byte >= 0xc2) left = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    else if (byte >= 0x80) return false;
  }
  return left === 0;
}

// The second half of an `à` is a blank, and is lost where a text is trimmed.
const cutOff = /\p{Ll}Ã(?!\p{L})/u;

/** True only where all letters beyond ASCII would be a text in UTF-8. */
export function garbled(text: string): boolean {
  if (text.includes('\uFFFD') || cutOff.test(text)) return true;
  if (!likely.test(text)) return false;
  const bytes = Array.from(text, (sign) => byteOf.get(sign) ?? sign.codePointAt(0) ?? 0);
  return bytes.every((byte) => byte < 0x100) && isUtf8(bytes);
}
