// The fingerprint of a history: printed on reports, so that any copy can be checked against it later.

/** The same beginning of a head twice: to be compared by eye, and to be read out. */
export interface Fingerprint {
  /** 16 hex characters: the first 64 bits of the head. */
  readonly hex: string;
  /** Four words: the first 44 bits of the head, 11 for each, from the English list of BIP-39. */
  readonly words: string;
}

const wordsInAll = 4;
const bitsOfWord = 11;

/** All words that a fingerprint can have; they are loaded at first use. */
export async function fingerprintWords(): Promise<readonly string[]> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  return wordlist;
}

/** `head` is the SHA-256 in hex to which a history leads. */
export async function fingerprintOf(head: string): Promise<Fingerprint> {
  const wordlist = await fingerprintWords();
  const bits = Number.parseInt(head.slice(0, bitsOfWord), 16);
  const words = Array.from({ length: wordsInAll }, (_, at) => {
    const behind = 2 ** (bitsOfWord * (wordsInAll - 1 - at));
    return wordlist[Math.floor(bits / behind) % wordlist.length];
  });
  return { hex: head.slice(0, 16), words: words.join(' ') };
}

/** `3fa9 01c2 77be 4d10`. */
export function spacedHex({ hex }: Fingerprint): string {
  return hex.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Of which history an export is. */
export interface HistoryMark {
  readonly entries: number;
  readonly fingerprint: Fingerprint;
}
