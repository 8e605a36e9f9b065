// The plan as JSON for other programs, and to be opened again: with its format and its writer.
import { planFormat } from '../file/format.ts';
import type { HistoryMark } from '../history/fingerprint.ts';
import type { Plan } from '../kernel/plan.ts';

// JSON takes them as they are; shown in a terminal or a mail they would move or turn what is around them.
const unseen = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `writer` is the version of this program; without a history where not all is saved. Ends with a line break. */
export function planJson(plan: Plan, writer: string, history: HistoryMark | null = null): string {
  const marked = history ? { history: { entries: history.entries, ...history.fingerprint } } : {};
  const file = { treekeeper: 'plan', format: planFormat, writer, ...marked, plan };
  return `${JSON.stringify(file, null, 2).replaceAll(unseen, escaped)}\n`;
}
