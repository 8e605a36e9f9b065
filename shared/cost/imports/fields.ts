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
import { hundredths } from '../../values/fte.ts';
import { cents } from '../../values/money.ts';
import { nameKey } from '../../values/names.ts';
import { parseNumber } from '../../values/number.ts';
import { quoted } from '../../values/plainText.ts';
import type { End } from '../../values/range.ts';
import { ok, refuse } from '../../values/result.ts';
import type { Recurrence } from '../model.ts';
import { basisWords, lineKindWords, recurrenceText } from '../words.ts';

/** A midpoint that was written out may be half of the smallest unit. */
function orHalf<V extends number>(field: ImportField<V>, of: (units: number) => V): ImportField<V> {
  return {
    ...field,
    read(text, as) {
      const whole = field.read(text, as);
      if (whole.ok) return whole;
      const read = parseNumber(text.replaceAll('$', ''), as.notation);
      const halves = read.ok ? Number((read.value.value * 200).toPrecision(15)) : Number.NaN;
      return Number.isSafeInteger(halves) ? ok(of(halves / 2)) : whole;
    },
  };
}

type MakeField<V> = (label: string, names: FieldNames) => ImportField<V>;

/** Low, likely and high; without its end the label is that of the low one. */
function ends<V extends number>(
  make: MakeField<V>,
  of: (units: number) => V,
  label: string,
  others: readonly string[],
): Readonly<Record<End, ImportField<V>>> {
  const named = (end: End, more: readonly string[]) =>
    make(`${label} ${end}`, { alike: [...others.map((other) => `${other} ${end}`), ...more] });
  return {
    low: named('low', [label.toLowerCase(), ...others]),
    likely: orHalf(named('likely', []), of),
    high: named('high', []),
  };
}

const fte = ends(fteField, hundredths, 'FTE', ['people']);
const rate = ends(moneyField, cents, 'Cost per FTE', ['rate', 'per FTE']);
const amount = ends(moneyField, cents, 'Amount', ['cost']);

const recurrenceField: ImportField<Recurrence> = {
  ...textField('Recurs', { alike: ['recurrence', 'every so many years'] }),
  read(text) {
    const key = nameKey(text);
    if (key === 'each year' || key === 'yearly' || key === 'every year') {
      return ok({ type: 'yearly', years: 1 });
    }
    if (key === 'once') return ok({ type: 'once', years: 1 });
    // The workbook says it by a number: 0 is once.
    if (key === '0') return ok({ type: 'once', years: 1 });
    if (key === '1') return ok({ type: 'yearly', years: 1 });
    const years = Number(/^(?:every )?(\d{1,3})(?: years)?$/.exec(key)?.[1] ?? 0);
    if (years >= 1 && years <= 100) return ok({ type: 'everyYears', years });
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
