// The plan as JSON for other programs, and to be opened again: with its format and its writer.
import { planFormat } from '../file/format.ts';
import type { HistoryMark } from '../history/fingerprint.ts';
import type { Plan } from '../kernel/plan.ts';

/** `writer` is the version of this program; without a history where not all is saved. Ends with a line break. */
export function planJson(plan: Plan, writer: string, history: HistoryMark | null = null): string {
  const marked = history ? { history: { entries: history.entries, ...history.fingerprint } } : {};
  const file = { treekeeper: 'plan', format: planFormat, writer, ...marked, plan };
  return `${JSON.stringify(file, null, 2)}\n`;
}
