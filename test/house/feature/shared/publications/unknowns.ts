// What nobody recorded of publications.
import type { Plan } from '../kernel/plan.ts';
import { lacking, type Unknown } from '../kernel/unknowns.ts';

export function publicationsUnknowns({ publications }: Plan): readonly Unknown[] {
  const named = publications.publications.map((one) => ({ ...one, source: null }));
  return lacking('Publication', named, [['day', ({ on }) => on === null]]);
}
