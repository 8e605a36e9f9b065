// The tiers of the plan as a choice.
import type { Tier } from '../../shared/members/model.ts';
import type { Choice } from '../ui/Select.tsx';

export function tierChoices(tiers: readonly Tier[]): readonly Choice[] {
  return tiers.map(({ id, name }) => ({ value: id, label: name }));
}
