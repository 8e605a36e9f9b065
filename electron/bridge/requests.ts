// Parsers of request data: each returns the value, or throws what it expected.
import { largestDropped } from '../../shared/bridge/droppedFile.ts';
import { isDate, type PlainDate } from '../../shared/values/date.ts';

function expected(what: string, raw: unknown): Error {
  return new Error(`Expected ${what}, got ${raw === null ? 'nothing' : typeof raw}.`);
}

export function readNothing(raw: unknown): null {
  if (raw === null) return raw;
  throw expected('nothing', raw);
}

export function readText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  throw expected('a text', raw);
}

/** The name of a file that is proposed in a dialog, in whatever folder: none that leads to another one. */
export function readFileName(raw: unknown): string {
  const name = readText(raw);
  const isPlain = name.trim() !== '' && !/^\.+$/.test(name) && !/[\\/:\p{Cc}]/u.test(name);
  if (isPlain && name.length <= 200) return name;
  throw new Error('Expected the name of a file, without folders.');
}

/** Of at most this many characters: the window refuses more in words. */
export function readTextUpTo(longest: number): (raw: unknown) => string {
  return (raw) => {
    const text = readText(raw);
    if (text.length <= longest) return text;
    throw new Error(`Expected at most ${longest} characters, got ${text.length}.`);
  };
}

export function readBytes(raw: unknown): Uint8Array {
  if (!(raw instanceof Uint8Array)) throw expected('bytes', raw);
  if (raw.length <= largestDropped) return raw;
  throw new Error(`Expected at most ${largestDropped} bytes, got ${raw.length}.`);
}

export function readDay(raw: unknown): PlainDate {
  const text = readText(raw);
  if (isDate(text)) return text;
  throw new Error(`Expected a day, got “${text}”.`);
}

export function readOptionalText(raw: unknown): string | null {
  return raw === null ? null : readText(raw);
}

export function readTexts(raw: unknown): readonly string[] {
  if (Array.isArray(raw)) return raw.map(readText);
  throw expected('texts', raw);
}

export function readListOf<T>(read: (raw: unknown) => T): (raw: unknown) => readonly T[] {
  return (raw) => {
    if (Array.isArray(raw)) return raw.map(read);
    throw expected('a list', raw);
  };
}

export function readCount(raw: unknown): number {
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0) return raw;
  throw expected('a whole number', raw);
}

export function readFlag(raw: unknown): boolean {
  if (typeof raw === 'boolean') return raw;
  throw expected('yes or no', raw);
}

export function readOneOf<Word extends string>(words: readonly Word[]): (raw: unknown) => Word {
  return (raw) => {
    const word = words.find((known) => known === raw);
    if (word === undefined) throw expected(`one of ${words.join(', ')}`, raw);
    return word;
  };
}

export function orNull<T>(read: (raw: unknown) => T): (raw: unknown) => T | null {
  return (raw) => (raw === null ? null : read(raw));
}

/** A record with exactly these fields, each read by its reader. */
export function readRecord<T extends object>(
  readers: { readonly [Key in keyof T]: (raw: unknown) => T[Key] },
): (raw: unknown) => T {
  const keys = Object.keys(readers) as (keyof T)[];
  return (raw) => {
    if (typeof raw !== 'object' || raw === null) throw expected('a record', raw);
    const extra = Object.keys(raw).find((key) => !Object.hasOwn(readers, key));
    if (extra !== undefined) throw new Error(`Expected no field “${extra}”.`);
    const fields = keys.map((key) => [key, readers[key](Reflect.get(raw, key))]);
    return Object.fromEntries(fields) as T;
  };
}

/** A file that the user handed to the window. */
export const readDroppedFile = readRecord({ name: readText, bytes: readBytes });
