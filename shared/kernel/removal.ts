// Removes an entity with everything that refers to it, as one change.
import { applyChange, type Change } from './change.ts';
import { lettingGo, removing } from './known.ts';
import type { ListPath, Plan } from './plan.ts';
import { type Link, linksTo, listLinks, phraseOf } from './references.ts';

export interface Removal {
  /** A plain removal where nothing is linked; otherwise one batch. */
  readonly change: Change;
  /** Goes with it, in the order in which it goes. */
  readonly gone: readonly Link[];
  /** Stays, and no longer refers to it. */
  readonly kept: readonly Link[];
}

interface Affected {
  readonly gone: Map<string, Link>;
  readonly kept: { readonly link: Link; readonly from: Link }[];
}

const keyOf = ({ in: path, id }: Link) => `${path} ${id}`;
const referenceTo = ({ in: to, id }: Link) => ({ to, id });

function collect(plan: Plan, entity: Link, found: Affected): void {
  for (const link of linksTo(plan, entity.in, entity.id)) {
    if (lettingGo(plan, link, referenceTo(entity))) found.kept.push({ link, from: entity });
    else if (!found.gone.has(keyOf(link))) collect(plan, link, found);
  }
  found.gone.set(keyOf(entity), entity);
}

// One after the other: an entity may let go of several, each time as the last one left it.
function lettingGoOf(plan: Plan, { kept }: Affected): Change[] {
  let now = plan;
  return kept.flatMap(({ link, from }) => {
    const change = lettingGo(now, link, referenceTo(from));
    const after = change && applyChange(now, change);
    if (after?.ok) now = after.value;
    return change ?? [];
  });
}

/** What refers to the entity goes first, so that at no step anything refers to nothing. */
export function removalOf(plan: Plan, path: ListPath, id: string): Removal {
  const found: Affected = { gone: new Map(), kept: [] };
  collect(plan, { in: path, id }, found);
  const gone = [...found.gone.values()].slice(0, -1);
  const kept = found.kept.map(({ link }) => link).filter((link) => !found.gone.has(keyOf(link)));
  const removed = removing(path, id);
  if (gone.length === 0 && found.kept.length === 0) return { change: removed, gone, kept };
  const linked = gone.length === 0 ? '' : ` with ${listLinks(plan, gone)}`;
  const changes = [
    ...lettingGoOf(plan, found),
    ...gone.map((link) => removing(link.in, link.id)),
    removed,
  ];
  return {
    change: { type: 'batch', name: `Removed ${phraseOf(plan, path, id)}${linked}`, changes },
    gone,
    kept,
  };
}
