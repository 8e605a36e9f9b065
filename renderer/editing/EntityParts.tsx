// What other features show of an entity, on its page or in its dialog.
import type { EntityProps } from '../state/registration.ts';
import { useSlots } from '../state/slots.ts';

export function EntityParts(entity: EntityProps) {
  const parts = useSlots().entityParts.filter(({ of }) => of.includes(entity.path));
  return parts.map(({ name, Part }) => <Part key={name} {...entity} />);
}
