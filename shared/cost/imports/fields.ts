// The columns that a file of cost lines may have.
import type { ImportField } from '../../kernel/importer.ts';
import {
  type FieldNames,
  flagField,
  fteField,
  moneyField,
  nameField,
  textField,
  wordField,
  yearField,
} from '../../kernel/importFields.ts';
import { parseCount } from '../../values/number.ts';
import { quoted, tidied } from '../../values/plainText.ts';
import type { End } from '../../values/range.ts';
import { ok, refuse } from '../../values/result.ts';
import type { Recurrence } from '../model.ts';
import { basisWords, lineKindWords, recurrenceText } from '../words.ts';

/** A midpoint that was written out may be half of the smallest unit. */
const orHalf = <V>(field: ImportField<V>): ImportField<V> => ({
  ...field,
  read: (text, as) => field.read(text, { ...as, notation: { ...as.notation, halves: true } }),
});

type MakeField<V> = (label: string, names: FieldNames) => ImportField<V>;

/** Low, likely and high; without its end the label is that of the low one. */
function ends<V extends number>(
  make: MakeField<V>,
  label: string,
  others: readonly string[],
): Readonly<Record<End, ImportField<V>>> {
  const named = (end: End, more: readonly string[]) =>
    make(`${label} ${end}`, { alike: [...others.map((other) => `${other} ${end}`), ...more] });
  return {
    low: named('low', [label.toLowerCase(), ...others]),
    likely: orHalf(named('likely', [])),
    high: named('high', []),
  };
}

const fte = ends(fteField, 'FTE', ['people']);
const rate = ends(moneyField, 'Cost per FTE', ['rate', 'per FTE']);
const amount = ends(moneyField, 'Amount', ['cost']);

/** The workbook says it by a number alone: 0 is once, 1 is each year. */
function everySoMany(years: number, isAlone: boolean): Recurrence | null {
  if (isAlone && years === 0) return { type: 'once', years: 1 };
  if (isAlone && years === 1) return { type: 'yearly', years: 1 };
  return years >= 1 && years <= 100 ? { type: 'everyYears', years } : null;
}

const recurrenceField: ImportField<Recurrence> = {
  ...textField('Recurs', { alike: ['recurrence', 'repeats every', 'every so many years'] }),
  read(text, { notation }) {
    const words = tidied(text).toLowerCase();
    if (['each year', 'yearly', 'every year'].includes(words)) {
      return ok({ type: 'yearly', years: 1 });
    }
    if (words === 'once') return ok({ type: 'once', years: 1 });
    const number = words.replace(/^every /, '').replace(/ years$/, '');
    const count = parseCount(number, notation);
    const recurrence = count.ok ? everySoMany(count.value, number === words) : null;
    if (recurrence) return ok(recurrence);
    return refuse(quoted(text), 'This isn’t understood.', 'Use each year, once, or every 3 years.');
  },
  show: recurrenceText,
};

export const lineFields = {
  activity: nameField('Activity', { needed: true, alike: ['group'] }),
  name: nameField('Line', { needed: true, alike: ['name', 'cost line', 'item'] }),
  kind: wordField('Kind', lineKindWords, { alike: ['type'] }),
  'fte.low': fte.low,
  'fte.likely': fte.likely,
  'fte.high': fte.high,
  'rate.low': rate.low,
  'rate.likely': rate.likely,
  'rate.high': rate.high,
  rateLikelySet: flagField('Likely cost per FTE is set'),
  rateOf: wordField('Cost per FTE of', { line: 'line', plan: 'plan' }),
  'amount.low': amount.low,
  'amount.likely': amount.likely,
  'amount.high': amount.high,
  likelySet: flagField('Likely is set'),
  prices: yearField('Prices of', { alike: ['in prices of', 'price level', 'prices'] }),
  recurs: recurrenceField,
  firstYear: yearField('First year', { alike: ['year'] }),
  basis: wordField('Basis', basisWords),
  rateBasis: wordField('Basis of the cost per FTE', basisWords),
  solvedBy: textField('Solved by'),
  note: textField('Note', { alike: ['source', 'comment'] }),
};

export type LineFields = typeof lineFields;
