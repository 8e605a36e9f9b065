// Asks a field all texts of its kind, and says where it reads otherwise than the second reader.
import fc from 'fast-check';
import type { CellReading } from '../../shared/kernel/importer.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { advised } from '../shared/values/typedTexts.ts';
import { type FieldKind, type KindName, kinds } from './kinds.ts';

/** What a field made of a text: its value, or its refusal in one line. */
export type Answer = { readonly value: unknown } | { readonly refused: string };

export interface AskedField {
  readonly name: string;
  readonly kind: KindName;
  /** How what is asked is written: by default as it is typed. */
  readonly ways?: readonly CellReading[];
  answer(text: string, as: CellReading): Answer;
  /** A refusal of the kind in one line, as the field tells it. */
  readonly told?: (refusal: Refusal) => string;
  /** Texts that cannot come to the field. */
  readonly leavesOut?: (text: string) => boolean;
  /** How many texts it is asked in each way, where each takes its time; by default all. */
  readonly most?: number;
}

export const typed: CellReading = { notation: {}, dayOrder: null };

export const told = ({ what, why, remedy }: Refusal) =>
  [what, why, remedy].filter(Boolean).join(' ');

interface Expected {
  readonly text: string;
  readonly value: unknown;
  readonly refusal: Refusal | null;
}

const known = new Map<string, readonly Expected[]>();

/** The random texts of a kind, and what its refusals advise to type instead. */
function textsOf({ texts, read }: FieldKind, as: CellReading): readonly string[] {
  const random = fc.sample(texts, { numRuns: 1_500, seed: 20_120_131 });
  const advice = random.flatMap((text) => {
    const result = read?.(text, as);
    return result && !result.ok ? advised(result.no.remedy) : [];
  });
  return [...new Set([...random, ...advice])].filter((text) => text.trim() !== '');
}

function expectedOf(name: KindName, as: CellReading): readonly Expected[] {
  const key = `${name} ${JSON.stringify(as)}`;
  const found = known.get(key);
  if (found) return found;
  const kind: FieldKind = kinds[name];
  const all = textsOf(kind, as).map((text): Expected => {
    const result = kind.read?.(text, as);
    const refusal = result && !result.ok ? result.no : null;
    return { text, value: kind.again(text, as), refusal };
  });
  known.set(key, all);
  return all;
}

/** The texts that fields of the kind are asked, as they are typed. */
export const textsOfKind = (kind: KindName) => expectedOf(kind, typed).map(({ text }) => text);

function difference(
  { answer, told: tells = told }: AskedField,
  { text, value, refusal }: Expected,
  as: CellReading,
): string | null {
  const given = answer(text, as);
  const wanted: Answer =
    value !== null
      ? { value }
      : { refused: refusal ? tells(refusal) : 'refused' in given ? given.refused : 'whatever' };
  const [one, other] = [JSON.stringify(given), JSON.stringify(wanted)];
  return one === other ? null : `${JSON.stringify(text)} ${one}, not ${other}`;
}

interface Comparison {
  /** The first texts that the field reads otherwise than the second reader. */
  readonly differences: readonly string[];
  /** Whether it took enough of them that the comparison says something. */
  readonly tookSome: boolean;
}

/** What a comparison comes to where the field takes and refuses each text as the second reader does. */
export const alike: Comparison = { differences: [], tookSome: true };

/** The field and the second reader on all texts of its kind. */
export function compared(field: AskedField): Comparison {
  let taken = 0;
  const differences: string[] = [];
  for (const as of field.ways ?? [typed]) {
    const all = expectedOf(field.kind, as).filter(({ text }) => !field.leavesOut?.(text));
    for (const expected of all.slice(0, field.most)) {
      if (expected.value !== null) taken += 1;
      const found = difference(field, expected, as);
      if (found !== null) differences.push(`${JSON.stringify(as)}: ${found}`);
    }
  }
  const least = field.most === undefined ? 30 : 2;
  return { differences: differences.slice(0, 8), tookSome: taken > least };
}
