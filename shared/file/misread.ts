// A parse error: why a text is no plan, edit or entry; where, what was expected, what was found.

import type { z } from '../kernel/schema/zod.ts';
import { no, type Result } from '../values/result.ts';

export interface Misread {
  /** `cost.lines[3].fte.low`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** The same as two sentences: where, and what was expected and found. */
  readonly what: string;
  readonly why: string;
}

export type Path = readonly PropertyKey[];

export function misread(path: string, expected: string, got: string): Result<never, Misread> {
  const what = path === '' ? 'The whole of it' : `“${path}”`;
  return no({ path, expected, got, what, why: `Expected ${expected}, found ${got}.` });
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** In a few words, whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  const text = typeof value === 'string' ? `“${value}”` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    value,
  );
}

// Of the ways in which a choice can fail, the one that came furthest says most.
function deepest(issues: readonly z.core.$ZodIssue[], path: Path): DeepestIssue {
  const [first] = issues;
  if (!first) return { path, expected: 'something else' };
  const here = [...path, ...first.path];
  if (first.code === 'unrecognized_keys') {
    return { path: [...here, ...first.keys.slice(0, 1)], expected: 'no field of that name' };
  }
  if (first.code !== 'invalid_union' || first.errors.length === 0) {
    return { path: here, expected: wordsOf(first) };
  }
  const ways = first.errors.map((errors) => deepest(errors, here));
  return ways.reduce((best, way) => (way.path.length > best.path.length ? way : best));
}

interface DeepestIssue {
  readonly path: Path;
  readonly expected: string;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'one of the kinds that this version knows';
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'a group of fields';
  return issue.message;
}

/**
 * Reads data with a schema that transforms nothing: the data itself, its keys in their order, so that
 * it stays the same JSON; or the first problem, in plain words.
 */
export function readWith<T>(schema: z.ZodType<T>, raw: unknown): Result<T, Misread> {
  const read = schema.safeParse(raw);
  if (read.success) return { ok: true, value: raw as T };
  const { path, expected } = deepest(read.error.issues, []);
  return misread(pathText(path), expected, shown(valueAt(raw, path)));
}
