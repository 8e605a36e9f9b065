// Limits for any outside data before a schema reads it: size, depth, keys, plain values.
import { ok, type Result } from '../values/result.ts';
import { withShortQuotes } from '../values/words.ts';
import { doubledKey } from './doubledKey.ts';
import { type Misread, misread, noField, type Path, shown } from './misread.ts';

/** 64 MB of text. */
export const largestText = 64 * 1024 * 1024;
export const deepestNesting = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

interface Budget {
  left: number;
}

type Refused = Result<never, Misread>;

function refused(path: Path, expected: string, got: string): Refused {
  return misread({ path, expected, got });
}

function checkObject(value: object, path: Path, budget: Budget): Refused | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return refused(path, 'plain data', 'something else');
  }
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) {
      const why = 'This field name is not allowed.';
      return misread({ path: [...path, key], expected: noField, got: shown(inner), why });
    }
    budget.left -= key.length;
    const no = check(inner, [...path, key], budget);
    if (no) return no;
  }
  return null;
}

function checkList(list: readonly unknown[], path: Path, budget: Budget): Refused | null {
  for (const [index, inner] of list.entries()) {
    const no = check(inner, [...path, index], budget);
    if (no) return no;
  }
  return null;
}

function check(value: unknown, path: Path, budget: Budget): Refused | null {
  budget.left -= typeof value === 'string' ? value.length : 1;
  if (budget.left < 0) return refused([], 'at most 64 MB long', 'longer');
  if (path.length > deepestNesting) {
    return refused(path.slice(0, 3), `nested at most ${deepestNesting} levels deep`, 'deeper');
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  if (Array.isArray(value)) return checkList(value, path, budget);
  if (typeof value === 'object') return checkObject(value, path, budget);
  return refused(path, 'plain data', shown(value));
}

/** Refuses what is too large, too deep, no plain data, or has a key that could reach a prototype. */
export function withinCaps(raw: unknown): Result<unknown, Misread> {
  return check(raw, [], { left: largestText }) ?? ok(raw);
}

/** JSON text within the caps, in which no field is there twice. */
export function parseJson(text: string): Result<unknown, Misread> {
  if (text.length > largestText) {
    return misread({ path: [], expected: 'at most 64 MB long', got: `${text.length} characters` });
  }
  try {
    const raw: unknown = JSON.parse(text);
    const path = doubledKey(text);
    if (path === null) return withinCaps(raw);
    const why = 'It appears twice.';
    return misread({ path, expected: 'a field once', got: 'it twice', why });
  } catch (error) {
    const said = withShortQuotes(error instanceof Error ? error.message : String(error));
    return misread({ path: [], expected: 'JSON', got: 'another kind of text', said });
  }
}
