// Opens what a box stands for: its page, and the thing on it.
import type { Box, PartName } from '../../shared/organization/figures/box.ts';
import { goTo } from '../frame/Sidebar.tsx';
import type { PageName } from '../pages.ts';
import { setState } from '../state/store.ts';

const homes: Readonly<Record<PartName, PageName>> = {
  board: 'board',
  officers: 'board',
  members: 'members',
  nonmembers: 'members',
  groups: 'groups',
};

export function openBox({ part, thing }: Box): void {
  goTo(part === null ? 'overview' : homes[part]);
  if (thing !== null) setState({ sought: thing });
}
