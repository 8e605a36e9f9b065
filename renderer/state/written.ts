// What was exported in this session, and what could not be: the page of the reports lists it.
import { create } from 'zustand';
import type { Answer, ChannelName } from '../../shared/bridge/channels.ts';
import { granted } from './problems.ts';

export interface Exported {
  /** Counts; the newest has the highest. */
  readonly number: number;
  /** “Workbook”. */
  readonly what: string;
  /** Of the file; null where none was written. */
  readonly path: string | null;
  /** Beside the path: how many files, a warning, or why none was written. */
  readonly note: string | null;
}

/** As many as the page lists. */
const kept = 20;

/** The newest first. */
export const useExported = create<readonly Exported[]>(() => []);

export function noteExport({
  what,
  path,
  note = null,
}: Pick<Exported, 'what' | 'path'> & Partial<Pick<Exported, 'note'>>): void {
  useExported.setState(
    (all) => [{ number: (all[0]?.number ?? 0) + 1, what, path, note }, ...all].slice(0, kept),
    true,
  );
}

/** As `granted`; where the machine says no, the list says so too. */
export function heard<C extends ChannelName>(what: string, answer: Answer<C>) {
  if (!answer.ok) {
    const { what: failed, why, remedy } = answer.no;
    noteExport({ what, path: null, note: [failed, why, remedy].join(' ') });
  }
  return granted(answer);
}
