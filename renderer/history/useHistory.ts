// The rows of the history that are shown: asked for in pages, anew for each filter and each saved edit.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryAnswer, HistoryFilter, HistoryRow } from '../../shared/history/rows.ts';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { useStore } from '../state/store.ts';

const atOnce = 200;

interface Known {
  readonly filter: HistoryFilter;
  readonly answer: Omit<HistoryAnswer, 'rows'>;
  /** By their place among the hits, the newest first. */
  readonly rows: ReadonlyMap<number, HistoryRow>;
}

export interface History {
  readonly known: Known | null;
  readonly rowAt: (place: number) => HistoryRow | undefined;
  /** Brings the page in which a place lies. */
  readonly need: (place: number) => void;
}

function withRows(known: ReadonlyMap<number, HistoryRow>, offset: number, answer: HistoryAnswer) {
  const rows = new Map(known);
  for (const [at, row] of answer.rows.entries()) rows.set(offset + at, row);
  return rows;
}

/** How far the history is on the disk: it is read there, so what waits is not in it yet. */
function useSavedSeq(): number {
  return useStore(({ seq, queue }) => seq - queue.waiting);
}

export function useHistory(filter: HistoryFilter): History {
  const [known, setKnown] = useState<Known | null>(null);
  const folder = useStore((state) => state.folder);
  const seq = useSavedSeq();
  const requested = useRef(new Set<number>());
  const latest = useRef(filter);
  const bring = useCallback(async (wanted: HistoryFilter, page: number, fresh: boolean) => {
    const offset = page * atOnce;
    const answer = granted(await ask.history({ filter: wanted, offset, count: atOnce }));
    // What was typed since asks for itself.
    if (answer === null || latest.current !== wanted) return;
    setKnown((before) => ({
      filter: wanted,
      answer,
      rows: withRows(fresh || !before ? new Map() : before.rows, offset, answer),
    }));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved since, or opened, is read anew
  useEffect(() => {
    latest.current = filter;
    requested.current = new Set([0]);
    void bring(filter, 0, true);
  }, [filter, seq, folder, bring]);
  const need = (place: number) => {
    const page = Math.floor(place / atOnce);
    if (requested.current.has(page)) return;
    requested.current.add(page);
    void bring(filter, page, false);
  };
  return { known, rowAt: (place) => known?.rows.get(place), need };
}
