// The digest of a plan: one hash over its content, independent of the order of keys.
import { createHash, type Hash } from 'node:crypto';
import type { Plan } from '../../shared/kernel/plan.ts';
import { takingTurns } from '../workspace/turns.ts';

/** Short, because an edit may come meanwhile. In milliseconds. */
const slice = 2;

/** Computed in short turns: a large plan takes longer than the main process may be held up. */
export async function planDigest(plan: Plan): Promise<string> {
  const hash = createHash('sha256');
  await addContent(hash, plan, takingTurns(slice));
  return hash.digest('hex');
}

/** A record field by field, a list entity by entity, with a turn now and then. */
async function addContent(hash: Hash, content: unknown, turn: () => Promise<void> | null) {
  if (Array.isArray(content)) {
    for (const each of content) {
      hash.update(`${canonical(each)},`);
      await turn();
    }
  } else if (typeof content === 'object' && content !== null) {
    hash.update('{');
    for (const [key, each] of sortedFields(content)) {
      hash.update(`${JSON.stringify(key)}:`);
      await addContent(hash, each, turn);
    }
    hash.update('}');
  } else hash.update(canonical(content));
}

/** JSON with the keys of each record in the order of the alphabet. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = sortedFields(value).map(
    ([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`,
  );
  return `{${fields.join()}}`;
}

/** As JSON keeps them: a field without a value is none. */
function sortedFields(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
