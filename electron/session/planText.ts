// A plan as JSON, made in short turns: a large one takes longer than the main process may be held up.
import type { Plan } from '../../shared/kernel/plan.ts';
import { takingTurns } from '../workspace/turns.ts';

/** Short, because an edit may come meanwhile. In milliseconds. */
const slice = 4;
const atOnce = 200;

/** The same text as of `JSON.stringify`. */
export async function planText(plan: Plan): Promise<string> {
  const pieces: string[] = [];
  await addJson(pieces, plan, takingTurns(slice));
  return pieces.join('');
}

/** A record field by field, a list some entities at a time, with a turn now and then. */
async function addJson(pieces: string[], value: unknown, turn: () => Promise<void> | null) {
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (let at = 0; at < value.length; at += atOnce) {
      parts.push(JSON.stringify(value.slice(at, at + atOnce)).slice(1, -1));
      await turn();
    }
    pieces.push(`[${parts.join()}]`);
  } else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    for (const [at, [key, each]] of fields.entries()) {
      pieces.push(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      await addJson(pieces, each, turn);
    }
    pieces.push(fields.length === 0 ? '{}' : '}');
  } else pieces.push(JSON.stringify(value));
}
