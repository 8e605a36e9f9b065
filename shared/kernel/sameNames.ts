// Whether a change gives something a name that another of its kind has already.
import { cleanName, nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import type { Refusal } from '../values/result.ts';
import { applyChange, type Change } from './change.ts';
import { listAt } from './collections.ts';
import { valueAt } from './effect.ts';
import { definitionAt } from './lists.ts';
import { listPaths } from './parts.ts';
import type { ListPath, Plan } from './plan.ts';
import { aNoun } from './references.ts';

function keyOf(path: ListPath, entity: { readonly id: string }): string | null {
  const name = valueAt(entity, 'name');
  const within = definitionAt(path).namedWithin?.(entity) ?? '';
  return typeof name === 'string' ? `${nameKey(name)}\n${within}` : null;
}

/** The first entity of the list that has a name after the change which it did not have before. */
function nameTaken(path: ListPath, before: Plan, after: Plan): string | null {
  const { read } = listAt(path);
  const [old, list] = [read(before), read(after)];
  if (old === list) return null;
  const known = new Map(old.map((entity) => [entity.id, keyOf(path, entity)]));
  const taken = Map.groupBy(list, (entity) => keyOf(path, entity));
  const again = list.find((entity) => {
    const key = keyOf(path, entity);
    return key !== null && key !== known.get(entity.id) && (taken.get(key)?.length ?? 0) > 1;
  });
  const name = again && valueAt(again, 'name');
  return typeof name === 'string' ? cleanName(name) : null;
}

/** Most edits give no name: for them nothing is compared. */
function givesName(change: Change): boolean {
  if (change.type === 'batch') return change.changes.some(givesName);
  return 'entity' in change || ('set' in change && 'name' in change.set);
}

/**
 * `“Cray” is a member already`, as a question: null where the change gives no name that is there, or is
 * refused anyway. Cost lines are compared within their activity.
 */
export function sameNameIn(plan: Plan, change: Change): Refusal | null {
  if (!givesName(change)) return null;
  const applied = applyChange(plan, change);
  if (!applied.ok) return null;
  for (const path of listPaths()) {
    const name = nameTaken(path, plan, applied.value);
    if (name === null) continue;
    return {
      what: quoted(name),
      why: `is already ${aNoun(path)}.`,
      remedy: 'Change the name, unless you want two with that name.',
    };
  }
  return null;
}
