// From what was typed to what main is asked for: days of this computer's zone become instants.
import type { HistoryFilter } from '../../shared/history/rows.ts';
import type { HistorySearch } from './Filters.tsx';

/** Local midnight at the beginning of a day, or the last moment of it. */
function instantOf(day: string | null, end: boolean): string | null {
  if (day === null) return null;
  const at = new Date(`${day}T${end ? '23:59:59.999' : '00:00:00.000'}`);
  return at.toISOString();
}

export function filterOf(search: HistorySearch, entities: readonly string[]): HistoryFilter {
  const { feature, who, from, to, words } = search;
  return {
    feature: feature === '' ? null : feature,
    who: who === '' ? null : who,
    from: instantOf(from, false),
    to: instantOf(to, true),
    words,
    entities,
  };
}
