// Random bits from a seed and a name: the same on every machine, and one stream for each input.

// Whole numbers of 32 bits only, so that no rounding of any machine can change a bit.
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stable number of 32 bits for a text; `salt` gives others for the same text. */
export function hashOf(text: string, salt: number): number {
  let h = mixed(salt ^ text.length);
  for (let at = 0; at < text.length; at += 1) h = mixed(h ^ text.charCodeAt(at)) + 0x9e3779b9;
  return mixed(h);
}

/** The four words that a stream of this seed and name begins with; never all 0. */
function startOf(seed: number, name: string): [number, number, number, number] {
  const word = (salt: number) => hashOf(name, mixed(seed + Math.imul(salt, 0x9e3779b9)));
  return [word(1), word(2), word(3), word(4) | 1];
}

/**
 * Fills `out` from the four words by xoshiro128** (Blackman and Vigna, 2018). It stands here, and not
 * in a library, because a stream fills an array in one loop: a call for each draw costs five times as
 * much, and the libraries' generators are called for each draw.
 */
export function fillFrom(start: readonly [number, number, number, number], out: Uint32Array): void {
  let [a, b, c, d] = start;
  for (let at = 0; at < out.length; at += 1) {
    const five = Math.imul(b, 5);
    out[at] = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}

/** The bits of the stream of this seed and name, from its beginning. */
export function fillStream(seed: number, name: string, out: Uint32Array): void {
  fillFrom(startOf(seed, name), out);
}
