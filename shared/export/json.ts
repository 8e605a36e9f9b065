// The plan as JSON for other programs, and to be opened again: with its format and its writer.
import { planFormat } from '../file/format.ts';
import type { Plan } from '../plan.ts';

/** `writer` is the version of this program. Ends with a line break. */
export function planJson(plan: Plan, writer: string): string {
  const file = { treekeeper: 'plan', format: planFormat, writer, plan };
  return `${JSON.stringify(file, null, 2)}\n`;
}
