// A parse error: why a text is no plan, edit or entry; in words for people, and with the details for who mends it.

import { definitionOf } from '../kernel/lists.ts';
import { listPaths } from '../kernel/parts.ts';
import type { z } from '../kernel/schema/zod.ts';
import '../registry/lists.ts';
import '../registry/parts.ts';
import { no, type Result } from '../values/result.ts';
import { capitalized, shortened } from '../values/words.ts';

export interface Misread {
  /** `cost.lines[3].fte.low`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** Where, as people say it: `Cost line 4 (“Testers”), FTE low`. Empty for the whole. */
  readonly what: string;
  /** What it should be, and what it is: one sentence. */
  readonly why: string;
  /** The same for who looks into the file, with the path; a parser's own words stand only here. */
  readonly details: string;
}

export type Path = readonly PropertyKey[];

interface Unread {
  readonly path: Path;
  readonly expected: string;
  readonly got: string;
  /** All that was read, to name what stands at the path. */
  readonly raw?: unknown;
  /** What a parser said. */
  readonly said?: string | undefined;
  /** The sentence for people, where the usual one does not read well. */
  readonly why?: string | undefined;
}

export function misread({ path, expected, got, raw, said, why }: Unread): Result<never, Misread> {
  const text = pathText(path);
  const found = said ?? `expected ${expected}, found ${got}`;
  return no({
    path: text,
    expected,
    got,
    what: placeText(path, raw),
    why: why ?? `Expected ${expected}, found ${got}.`,
    details: text === '' ? `${capitalized(found)}.` : `${text}: ${found}.`,
  });
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shortened(String(key));
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** In a few words, whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `“${shortened(value)}”` : shortened(String(value));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** `expectedProbability` as `expected probability`; a place in a list as its number. */
function keyWords(key: PropertyKey): string {
  if (typeof key === 'number') return String(key + 1);
  const words = shortened(String(key)).replaceAll(
    /(?<=[a-z])[A-Z]/g,
    (sign) => ` ${sign.toLowerCase()}`,
  );
  return words === 'fte' ? 'FTE' : words;
}

const wordsOfKeys = (keys: Path) => keys.map(keyWords).join(' ');

/** An entity by its noun, its place and its name; all else by the words of its keys. */
function placeText(path: Path, raw: unknown): string {
  const [feature, collection, index, ...fields] = path;
  const list = listPaths().find((one) => one === `${String(feature)}.${String(collection)}`);
  if (!list || typeof index !== 'number') return capitalized(wordsOfKeys(path));
  const name = valueAt(raw, [...path.slice(0, 3), 'name']);
  const named = typeof name === 'string' && name.trim() !== '' ? ` (“${shortened(name)}”)` : '';
  const entity = `${capitalized(definitionOf(list).noun)} ${index + 1}${named}`;
  return fields.length === 0 ? entity : `${entity}, ${wordsOfKeys(fields)}`;
}

// Of the ways in which a choice can fail, the one that came furthest says most.
function deepest(issues: readonly z.core.$ZodIssue[], path: Path): DeepestIssue {
  const [first] = issues;
  if (!first) return { path, expected: 'something else' };
  const here = [...path, ...first.path];
  if (first.code === 'unrecognized_keys') {
    return { path: [...here, ...first.keys.slice(0, 1)], expected: noField, why: unknownField };
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
  readonly why?: string;
}

export const noField = 'no field of that name';
const unknownField = 'This version of Treekeeper does not know this field.';

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
  const { path, expected, why } = deepest(read.error.issues, []);
  return misread({ path, expected, got: shown(valueAt(raw, path)), raw, why });
}
