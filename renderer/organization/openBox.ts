// Opens what a box stands for: its page, and the entity on it.
import type { Box, PartName } from '../../shared/organization/figures/box.ts';
import { goTo, goToEntity } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';

const homes: Readonly<Record<PartName, PageName>> = {
  board: 'board',
  officers: 'board',
  members: 'members',
  nonmembers: 'members',
  groups: 'groups',
};

export function openBox({ part, entity }: Box): void {
  const page = part === null ? 'overview' : homes[part];
  if (entity === null) goTo(page);
  else goToEntity(page, entity);
}
