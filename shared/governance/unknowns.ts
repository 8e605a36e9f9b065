// Seats and offices that are filled by somebody whom nobody recorded.

import type { Plan } from '../kernel/plan.ts';
import type { Unknown } from '../kernel/unknowns.ts';
import type { PlainDate } from '../values/date.ts';
import { boardOn, currentHolder, officersOn } from './figures/board.ts';
import { isFilled } from './model.ts';

export function governanceUnknowns(plan: Plan, asOf: PlainDate): readonly Unknown[] {
  const seats = boardOn(plan, asOf).seats.filter(
    (seat) => isFilled(seat) && currentHolder(seat) === null,
  );
  const officers = officersOn(plan, asOf).filter(
    ({ state, holder }) => state !== 'vacant' && holder === null,
  );
  return [
    ...seats.map(({ name, rule }) => ({ what: 'Seat', name, source: rule.source })),
    ...officers.map(({ office: { name, source } }) => ({ what: 'Office', name, source })),
  ].map((one) => ({ ...one, unknown: ['name'] }));
}
