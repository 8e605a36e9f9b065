// What the row of every entity offers: its own history.
import { listAt } from '../../shared/kernel/collections.ts';
import { listPaths } from '../../shared/kernel/parts.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';
import { find } from '../../shared/values/id.ts';
import { getState, setState } from '../state/store.ts';
import type { MenuItem } from '../ui/MenuList.tsx';

/** Its words are loaded when they are asked for: they are those of every kind of entity. */
async function openHistory(path: ListPath, id: string): Promise<void> {
  const { phraseOf } = await import('./entityNames.ts');
  setState({ historyOf: { of: phraseOf(getState().plan, path, id), entities: [id] } });
}

export function rowExtras(id: string): readonly MenuItem[] {
  const { plan } = getState();
  const path = listPaths().find((one) => find(listAt(one).read(plan), id));
  return path ? [{ label: 'History…', onSelect: () => void openHistory(path, id) }] : [];
}
