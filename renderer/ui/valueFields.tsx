// The fields for one value each: money, FTE, share, count, year, date. Sums such as 3*180000 are worked out.
import type { PlainDate } from '../../shared/values/date.ts';
import type { Fte } from '../../shared/values/fte.ts';
import type { Money } from '../../shared/values/money.ts';
import {
  countNotation,
  dateNotation,
  fteNotation,
  moneyNotation,
  numberNotation,
  shareNotation,
  yearNotation,
} from './notations.ts';
import { ParsedField, type ValueFieldProps } from './ParsedField.tsx';

export function MoneyField(props: ValueFieldProps<Money>) {
  return <ParsedField {...props} notation={moneyNotation} />;
}

export function FteField(props: ValueFieldProps<Fte>) {
  return <ParsedField {...props} notation={fteNotation} />;
}

/** A share from 0 to 1, typed as a percentage: `9%`, or 9. */
export function ShareField(props: ValueFieldProps<number>) {
  return <ParsedField {...props} notation={shareNotation} />;
}

export function CountField(props: ValueFieldProps<number>) {
  return <ParsedField {...props} notation={countNotation} />;
}

/** Any number, whole or not, also below zero. */
export function NumberField(props: ValueFieldProps<number>) {
  return <ParsedField {...props} notation={numberNotation} />;
}

/** A year of the calendar, or the year in which a fiscal year starts: `2012`. */
export function YearField(props: ValueFieldProps<number>) {
  return <ParsedField {...props} notation={yearNotation} />;
}

export function DateField(props: ValueFieldProps<PlainDate>) {
  return <ParsedField {...props} notation={dateNotation} />;
}
