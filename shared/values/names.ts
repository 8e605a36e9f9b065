// Names as they are kept; `nameKey.ts` says when two are the same.
import { tidied } from './tidied.ts';

export { exactFirst, isSameName, nameKey } from './nameKey.ts';

// In some scripts a joiner is a part of the spelling.
const spelled = /(?<=\p{L})[\u200c\u200d](?=\p{L})/gu;
const kept = '\ue000';

/** As a name is kept: line breaks and runs of blanks are one blank, invisible signs fall away (NFC). */
export function cleanName(text: string): string {
  const joiners = text.match(spelled) ?? [];
  const clean = tidied(text.replace(spelled, kept)).normalize('NFC');
  return joiners.reduce((name, joiner) => name.replace(kept, joiner), clean);
}
