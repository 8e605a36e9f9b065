// Limits for any outside data before a schema reads it: size, depth, keys, plain values.
import { ok, type Result } from '../values/result.ts';
import { type Misread, misread, type Path, pathText, shown } from './misread.ts';

/** 64 MB of text. */
export const largestText = 64 * 1024 * 1024;
export const deepestNesting = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

interface Budget {
  left: number;
}

type Refused = Result<never, Misread>;

function refused(path: Path, expected: string, got: string): Refused {
  return misread(pathText(path), expected, got);
}

function checkObject(value: object, path: Path, budget: Budget): Refused | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return refused(path, 'plain data', 'something else');
  }
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) return refused(path, 'no field of that name', `“${key}”`);
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
  if (budget.left < 0) return refused([], 'at most 64 MB', 'more');
  if (path.length > deepestNesting) {
    return refused(path.slice(0, 3), `at most ${deepestNesting} levels`, 'more');
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

/** JSON text within the caps. */
export function parseJson(text: string): Result<unknown, Misread> {
  if (text.length > largestText) return misread('', 'at most 64 MB', `${text.length} characters`);
  try {
    return withinCaps(JSON.parse(text));
  } catch (error) {
    return misread('', 'JSON', error instanceof Error ? error.message : 'something else');
  }
}
