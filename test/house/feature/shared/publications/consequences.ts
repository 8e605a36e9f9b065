// The figure of the publications that a change may move: how many there are.
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';

export function publicationFigures({ publications: part }: Plan): readonly FigureRow[] {
  return [['Publications', String(part.publications.length)]];
}
