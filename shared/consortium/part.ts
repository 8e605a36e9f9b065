// The consortium's part of the plan: one profile.
import type { PartDefinition } from '../kernel/parts.ts';
import { emptyConsortium } from './model.ts';

export const consortiumPart: PartDefinition<'consortium'> = {
  empty: emptyConsortium,
  lists: {},
  records: ['profile'],
};
