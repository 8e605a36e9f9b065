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
  /** Only a plan file says so: what it holds may have been changed since. */
  readonly stated?: true;
}

/** The edit that led to a plan; 0 where it came without its history. */
export interface Reached {
  readonly seq: number;
  /** Where it is `stated` by a plan file, only its beginning is known. */
  readonly head: string;
  readonly stated?: true | undefined;
}

/** Null where there is no history. */
export async function historyMarkOf({ seq, head, stated }: Reached): Promise<HistoryMark | null> {
  if (seq === 0) return null;
  const mark = { entries: seq, fingerprint: await fingerprintOf(head) };
  return stated ? { ...mark, stated } : mark;
}

/** What an export says where there is no history, or nobody can prove it. */
export const historyNotes = {
  none: 'This plan came without its history, so there is nothing to verify.',
  stated:
    'This is the history that the plan file names. The file does not contain it, so the plan may have been changed since.',
} as const;
