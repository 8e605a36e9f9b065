// The bytes of a text file as a table: its encoding is found, then its separator and its rows.
import { analyse } from 'chardet';
import { ok, type Result } from '../values/result.ts';
import { readText } from './readText.ts';
import type { SourceSheet } from './sheet.ts';

// Node and the window both have it; `shared` is compiled without the types of either.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The names of encodings are those of the WHATWG: `utf-8`, `windows-1252`. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Null where the bytes are none of that encoding, or nobody here knows it. */
function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// In UTF-16 without a mark every other byte of a Latin text is 0.
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null;
}

const usual = 'windows-1252';
/** By how much another encoding must fit better than the usual one; both are of 100. */
const clearly = 20;

// The spreadsheets of western Europe and America save in Windows-1252, which fits any bytes.
function legacyEncoding(bytes: Uint8Array): string {
  const found = analyse(bytes.subarray(0, 100_000)).map(({ name, confidence }) => ({
    encoding: name === 'ISO-8859-1' ? usual : name.toLowerCase(),
    confidence,
  }));
  const usualFits = found.find(({ encoding }) => encoding === usual)?.confidence ?? 0;
  const better = found.find(
    ({ encoding, confidence }) =>
      confidence >= usualFits + clearly && decodedAs(bytes, encoding) !== null,
  );
  return better?.encoding ?? usual;
}

/** By its mark; as UTF-8 where it is that; else in the encoding that fits best. */
export function decoded(bytes: Uint8Array): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = decodedAs(bytes, encoding);
  if (text !== null) return { text, encoding };
  const legacy = legacyEncoding(bytes);
  return { text: new TextDecoder(legacy).decode(bytes), encoding: legacy };
}

export interface TableFile {
  readonly sheet: SourceSheet;
  readonly encoding: string;
}

/** How a file is read where the user chose otherwise than what is found. */
export interface TextForm {
  readonly encoding?: string;
  readonly separator?: string;
}

/** In an encoding that was chosen; bytes that it does not know become `\uFFFD`, and are refused. */
function decodedBy(bytes: Uint8Array, encoding: string | undefined): DecodedText {
  if (encoding === undefined) return decoded(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** A CSV or TSV file, whatever program wrote it; refused as by `readText`. */
export function readTable(
  bytes: Uint8Array,
  name: string,
  { encoding: chosen, separator }: TextForm = {},
): Result<TableFile> {
  const { text, encoding } = decodedBy(bytes, chosen);
  const sheet = readText(text, name, separator);
  return sheet.ok ? ok({ sheet: sheet.value, encoding }) : sheet;
}
