// Names: how they are kept, and when two of them are the same.
import { tidied } from './plainText.ts';

// In some scripts a joiner is a part of the spelling.
const spelled = /(?<=\p{L})[\u200c\u200d](?=\p{L})/gu;
const kept = '\ue000';

/** As a name is kept: line breaks and runs of blanks are one blank, invisible signs fall away (NFC). */
export function cleanName(text: string): string {
  const joiners = text.match(spelled) ?? [];
  const clean = tidied(text.replace(spelled, kept)).normalize('NFC');
  return joiners.reduce((name, joiner) => name.replace(kept, joiner), clean);
}

/** Equal keys mean the same name: composed or not, whatever its blanks, capitals or invisible signs. */
export function nameKey(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  // Once more after the capitals: ß is SS, and ligatures come apart.
  return tidied(text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC'));
}

/** Whether two texts are the same name. */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}
