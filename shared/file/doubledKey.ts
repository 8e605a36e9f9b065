// A field that is there twice: JSON allows it, each program takes another of the two, and so none is taken.
import type { Path } from './misread.ts';

/** An object with the keys so far, or a list with the place in it. */
interface Level {
  readonly keys: Set<string> | null;
  key: string | number;
  /** The next text is a key and not a value. */
  atKey: boolean;
}

/** The first sign behind the text that begins at `start`, a quotation mark. */
function behindText(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function textAt(json: string, start: number, end: number): string {
  const inside = json.slice(start + 1, end - 1);
  // An escaped key is the same key.
  return inside.includes('\\') ? String(JSON.parse(json.slice(start, end))) : inside;
}

const opened = (sign: string): Level =>
  sign === '{' ? { keys: new Set(), key: '', atKey: true } : { keys: null, key: 0, atKey: false };

function next(level: Level | undefined): void {
  if (!level) return;
  if (typeof level.key === 'number') level.key += 1;
  else level.atKey = true;
}

/** True where the text from `start` to `end` is a key that its object has already. */
function isDoubled(level: Level | undefined, json: string, start: number, end: number): boolean {
  if (!level?.keys || !level.atKey) return false;
  level.key = textAt(json, start, end);
  level.atKey = false;
  const isKnown = level.keys.has(level.key);
  level.keys.add(level.key);
  return isKnown;
}

/** Where the first field is that its object has twice; null where there is none. `json` is valid JSON. */
export function doubledKey(json: string): Path | null {
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] ?? '';
    if (sign === '"') {
      const end = behindText(json, at);
      if (isDoubled(levels.at(-1), json, at, end)) return levels.map(({ key }) => key);
      at = end - 1;
    } else if (sign === '{' || sign === '[') levels.push(opened(sign));
    else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',') next(levels.at(-1));
  }
  return null;
}
