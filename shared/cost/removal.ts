// Taking lines and activities out of the cost model together with everything that points to them.
import type { Change } from '../change.ts';
import type { Plan } from '../plan.ts';
import { linksTo, listLinks, theThing } from '../things.ts';
import { find } from '../values/id.ts';
import { linesOf } from './sheet.ts';

export interface Removal {
  /** `the activity “Testing”`. */
  readonly thing: string;
  /** What goes with it, named; null where nothing does and no question needs to be asked. */
  readonly linked: string | null;
  /** One step. */
  readonly change: Change;
}

// What points to an activity or its lines, nearest first; the lines themselves are among it.
function linkedTo(plan: Plan, id: string) {
  const lines = linesOf(plan.cost, id);
  const toLines = lines.flatMap((line) => linksTo(plan, 'cost.lines', line.id));
  const direct = linksTo(plan, find(plan.cost.lines, id) ? 'cost.lines' : 'cost.activities', id);
  return [
    ...new Map([...toLines, ...direct].map((link) => [`${link.in} ${link.id}`, link])).values(),
  ];
}

/** Null where there is no such line or activity. */
export function removalOf(plan: Plan, id: string): Removal | null {
  const isLine = find(plan.cost.lines, id) !== undefined;
  if (!isLine && !find(plan.cost.activities, id)) return null;
  const thing = theThing(plan, isLine ? 'cost.lines' : 'cost.activities', id);
  const last: Change = { type: isLine ? 'cost/removeLine' : 'cost/removeActivity', id };
  const links = linkedTo(plan, id);
  if (links.length === 0) return { thing, linked: null, change: last };
  const linked = listLinks(plan, links);
  const first = links.map(
    (link): Change => ({
      type: link.in === 'cost.lines' ? 'cost/removeLine' : 'contributions/removePledge',
      id: link.id,
    }),
  );
  const name = `Removed ${thing} with ${linked}`;
  return { thing, linked, change: { type: 'batch', name, changes: [...first, last] } };
}
