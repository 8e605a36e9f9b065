// The words of the cost page for what the model keeps as short names.
import type { CostLine, Recurrence, Terms } from '../../shared/cost/model.ts';
import { spanText } from '../../shared/values/counted.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { type End, formatRange } from '../../shared/values/range.ts';
import { formatShare } from '../../shared/values/share.ts';

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

export function rateText({ rate }: Terms): string {
  if (rate.amount === null) return 'unknown';
  return formatRange(rate.amount, formatMoney);
}

/** `2012 to 2014, no escalation`. */
export function yearsText({ startYear, years, staffEscalation, fixedEscalation }: Terms): string {
  const span = spanText(String(startYear), String(startYear + years - 1));
  if (staffEscalation === 0 && fixedEscalation === 0) return `${span}, no escalation`;
  if (staffEscalation === fixedEscalation) return `${span}, ${formatShare(staffEscalation)} a year`;
  return `${span}, staff ${formatShare(staffEscalation)}, fixed ${formatShare(fixedEscalation)} a year`;
}
