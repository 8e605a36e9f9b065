// What every row of a thing offers: its own history.
import { listAt, listPaths } from '../../shared/collections.ts';
import type { Plan } from '../../shared/plan.ts';
import { theThing } from '../../shared/things.ts';
import { find } from '../../shared/values/id.ts';
import { getState, setState } from '../store.ts';
import type { MenuItem } from '../ui/MenuList.tsx';

function called(plan: Plan, id: string): string | null {
  const path = listPaths.find((one) => find(listAt(one).read(plan), id));
  return path ? theThing(plan, path, id) : null;
}

export function rowExtras(id: string): readonly MenuItem[] {
  const of = called(getState().plan, id);
  if (of === null) return [];
  return [{ label: 'History…', onSelect: () => setState({ historyOf: { of, things: [id] } }) }];
}
