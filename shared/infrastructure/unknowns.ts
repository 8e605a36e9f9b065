// What nobody recorded of assets and their copies.
import type { Plan } from '../kernel/plan.ts';
import { nameOf } from '../kernel/references.ts';
import { lacking, type Unknown } from '../kernel/unknowns.ts';

export function infrastructureUnknowns(plan: Plan): readonly Unknown[] {
  const { assets, copies } = plan.infrastructure;
  const named = copies.map((one) => ({
    ...one,
    name: nameOf(plan, 'infrastructure.copies', one.id),
  }));
  return [
    ...lacking('Asset', assets, [
      ['holder', ({ holder }) => holder.member === null && holder.name === null],
      ['what is done when its holder is gone', ({ onLoss }) => onLoss === null],
    ]),
    ...lacking('Copy', named, [
      ['how often', ({ everyDays }) => everyDays === null],
      ['last copied', ({ copied }) => copied === null],
      ['last restore', ({ proven }) => proven === null],
    ]),
  ];
}
