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
      ['custodian', ({ holder }) => holder.member === null && holder.name === null],
      ['continuity plan', ({ onLoss }) => onLoss === null],
    ]),
    ...lacking('Backup', named, [
      ['backup interval', ({ everyDays }) => everyDays === null],
      ['last backup', ({ copied }) => copied === null],
      ['last restore test', ({ proven }) => proven === null],
    ]),
  ];
}
