// How the sidebar and its keys are: kept in the settings of the user from now on.
import type { NavigationSettings } from '../../shared/bridge/navigation.ts';
import type { PageGroup } from '../../shared/registry/pages.ts';
import { ask } from './bridge.ts';
import { getState, setState } from './store.ts';

export function keepNavigation(change: Partial<NavigationSettings>): void {
  setState(change);
  const { folded, jumpKeys } = getState();
  void ask.keepNavigation({ folded, jumpKeys });
}

export function foldGroup(group: PageGroup, isFolded: boolean): void {
  const others = getState().folded.filter((one) => one !== group);
  keepNavigation({ folded: isFolded ? [...others, group] : others });
}
