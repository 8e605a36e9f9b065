// The words of the cost page for what the model keeps as short names.
import type { Basis, CostLine, Recurrence, Terms } from '../../shared/cost/model.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { type End, formatRange } from '../../shared/values/range.ts';
import { formatShare } from '../../shared/values/share.ts';

export const basisLabels: Readonly<Record<Basis, string>> = {
  slides: 'Slides',
  assumption: 'Assumption',
  solved: 'Solved',
  quote: 'Quote',
  actual: 'Actual',
  unknown: 'Unknown',
};

export const kindLabels: Readonly<Record<CostLine['kind'], string>> = {
  staff: 'Staff: FTE times the cost per FTE',
  fixed: 'Fixed: an amount',
};

export const recurrenceLabels: Readonly<Record<Recurrence['type'], string>> = {
  yearly: 'Each year',
  once: 'Once',
  everyYears: 'Every few years',
};

export const endLabels: Readonly<Record<End, string>> = {
  low: 'Low',
  likely: 'Likely',
  high: 'High',
};

/** All but *solved*, which only a calibration gives; that one where it is there already. */
export function basisChoices(present: Basis) {
  const keys = (Object.keys(basisLabels) as Basis[]).filter(
    (basis) => basis !== 'solved' || present === 'solved',
  );
  return keys.map((value) => ({ value, label: basisLabels[value] }));
}

export function choicesOf<V extends string>(labels: Readonly<Record<V, string>>) {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }));
}

export function rateText({ rate }: Terms): string {
  if (rate.amount === null) return 'unknown';
  return formatRange(rate.amount, formatMoney);
}

/** `2012 to 2014, no escalation`. */
export function yearsText({ startYear, years, staffEscalation, fixedEscalation }: Terms): string {
  const span = years === 1 ? String(startYear) : `${startYear} to ${startYear + years - 1}`;
  if (staffEscalation === 0 && fixedEscalation === 0) return `${span}, no escalation`;
  if (staffEscalation === fixedEscalation) return `${span}, ${formatShare(staffEscalation)} a year`;
  return `${span}, staff ${formatShare(staffEscalation)}, fixed ${formatShare(fixedEscalation)} a year`;
}
