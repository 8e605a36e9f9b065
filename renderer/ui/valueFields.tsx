// The fields for one value each: money, FTE, share, count, date. Sums such as 3*180000 are worked out.
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
} from './notations.ts';
import { ParsedField, type ValueFieldProps } from './ParsedField.tsx';

export function MoneyField(props: ValueFieldProps<Money>) {
  return <ParsedField {...props} notation={moneyNotation} />;
}

export function FteField(props: ValueFieldProps<Fte>) {
  return <ParsedField {...props} notation={fteNotation} />;
}

/** A share from 0 to 1, typed as `9%` or `0.09`. */
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

export function DateField(props: ValueFieldProps<PlainDate>) {
  return <ParsedField {...props} notation={dateNotation} />;
}
