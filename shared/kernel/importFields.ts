// The usual fields of imports: texts, amounts, days, words; how each is read and shown.
import { type FiscalYear, formatDate, type PlainDate } from '../values/date.ts';
import { parseDate, parseYear } from '../values/dayText.ts';
import { type Fte, formatFte } from '../values/fte.ts';
import { formatMoney, type Money } from '../values/money.ts';
import { cleanName, nameKey } from '../values/names.ts';
import {
  type Notation,
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../values/number.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { quoted } from '../values/plainText.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { formatShare } from '../values/share.ts';
import { listed } from '../values/words.ts';
import type { ImportField } from './importer.ts';

export interface FieldNames {
  /** Other headers by which it is known, in small letters. */
  readonly alike?: readonly string[];
  readonly needed?: boolean;
  readonly mayBeBlank?: boolean;
  /** Whether it holds the name of something: `tbd` is none. */
  readonly isName?: boolean;
}

function field<V>(
  label: string,
  { alike = [], needed = false, mayBeBlank = false, isName = false }: FieldNames,
  rest: Pick<ImportField<V>, 'holds' | 'read' | 'show'>,
): ImportField<V> {
  return { label, alike, needed, mayBeBlank, isName, ...rest };
}

/** A name: line breaks and runs of blanks become one blank, invisible signs are dropped. */
export function nameField(label: string, names: FieldNames = {}): ImportField<string> {
  return field(
    label,
    { isName: true, ...names },
    {
      holds: 'text',
      read: (text) => ok(cleanName(text)),
      show: (name) => name,
    },
  );
}

/** Any other text, as it stands. */
export function textField(label: string, names: FieldNames = {}): ImportField<string> {
  return field(label, names, {
    holds: 'text',
    read: (text) => ok(text.trim().normalize('NFC')),
    show: (text) => text,
  });
}

const isUnknown = (text: string) => nameKey(text) === 'unknown';

/** `?`, `tbd`, `n/a`: it may be unknown or nothing, and is never zero by itself. */
function refusedPlaceholder(text: string, remedy: string): Result<never> | null {
  if (!isPlaceholder(text)) return null;
  return refuse(quoted(text), 'It is not a figure.', remedy);
}

type Parse<V> = (text: string, notation: Notation) => Result<V>;

function numberField<V>(
  label: string,
  names: FieldNames,
  parse: Parse<V>,
  show: (value: V) => string,
): ImportField<V> {
  return field<V>(label, names, {
    holds: 'number',
    read(text, as) {
      if (isUnknown(text)) return ok(null);
      const remedy = 'Leave the cell blank or type unknown; type 0 if it is zero.';
      return refusedPlaceholder(text, remedy) ?? parse(text, as.notation);
    },
    show,
  });
}

export function moneyField(label: string, names: FieldNames = {}): ImportField<Money> {
  return { ...numberField(label, names, parseMoney, formatMoney), counts: 'money' };
}

export function fteField(label: string, names: FieldNames = {}): ImportField<Fte> {
  return { ...numberField(label, names, parseFte, formatFte), counts: 'fte' };
}

/** A whole number of 0 or more. */
export function countField(label: string, names: FieldNames = {}): ImportField<number> {
  return numberField(label, names, parseCount, String);
}

/** Any number, also below 0: of a unit that the plan does not know. */
export function quantityField(label: string, names: FieldNames = {}): ImportField<number> {
  const parse: Parse<number> = (text, notation) => {
    const read = parseNumber(text, notation);
    return read.ok ? ok(read.value.value) : read;
  };
  return numberField(label, names, parse, String);
}

/** A percentage, kept as 0 to 1. */
export function shareField(label: string, names: FieldNames = {}): ImportField<number> {
  return field(label, names, {
    holds: 'share',
    read: (text, { notation }) =>
      refusedPlaceholder(text, 'Leave the cell blank.') ?? parseShare(text, notation),
    show: formatShare,
  });
}

export function dayField(label: string, names: FieldNames = {}): ImportField<PlainDate> {
  return field(label, names, {
    holds: 'day',
    read(text, { notation, dayOrder }) {
      const refused = refusedPlaceholder(text, 'Leave the cell blank.');
      if (refused) return refused;
      if (dayOrder !== null) return parseDate(text, dayOrder);
      const alone = parseDate(text);
      const isTyped = notation.decimal === undefined;
      if (alone.ok || isTyped) return alone;
      // In a file `01/01/12` is one day, whatever comes first in it.
      const [one, other] = [parseDate(text, 'dayFirst'), parseDate(text, 'monthFirst')];
      return one.ok && other.ok && one.value === other.value ? one : alone;
    },
    show: formatDate,
  });
}

/** A fiscal year by its number: `2012`. */
export function yearField(label: string, names: FieldNames = {}): ImportField<FiscalYear> {
  return field(label, names, { holds: 'text', read: (text) => parseYear(text), show: String });
}

/** One of the words of the model, known by its label or by its name in files. */
export function wordField<V extends string>(
  label: string,
  words: Readonly<Record<V, string>>,
  names: FieldNames = {},
): ImportField<V> {
  const known = Object.keys(words) as V[];
  return field(label, names, {
    holds: 'text',
    read(text) {
      const key = nameKey(text);
      const found = known.find((one) => nameKey(words[one]) === key || nameKey(one) === key);
      if (found !== undefined) return ok(found);
      const labels = known.map((one) => words[one]);
      return refuse(
        quoted(text),
        `This isn’t a valid ${label.toLowerCase()}.`,
        `Use ${listed(labels, 'or')}.`,
      );
    },
    show: (value) => words[value],
  });
}

const isYes = new Map([
  ...['yes', 'y', 'true', 'x', '1'].map((one): [string, boolean] => [one, true]),
  ...['no', 'n', 'false', '0'].map((one): [string, boolean] => [one, false]),
]);

/** Yes or no. */
export function flagField(label: string, names: FieldNames = {}): ImportField<boolean> {
  return field(label, names, {
    holds: 'text',
    read(text) {
      const found = isYes.get(nameKey(text));
      if (found !== undefined) return ok(found);
      return refuse(quoted(text), 'It is neither yes nor no.', 'Use yes or no.');
    },
    show: (on) => (on ? 'Yes' : 'No'),
  });
}
