// The goals of an entity of another feature: those of a working group, or those that one is linked to.
import type { EntityProps } from '../state/registration.ts';
import { GroupGoals } from './GroupGoals.tsx';
import { LinkedGoals } from './LinkedGoals.tsx';

export default function EntityGoals(entity: EntityProps) {
  return entity.path === 'groups.groups' ? <GroupGoals {...entity} /> : <LinkedGoals {...entity} />;
}
