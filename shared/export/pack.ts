// The board pack as data: the first page with the history that it is of, and the sections in their order.
import '../registry/reports.ts';
import { type HistoryMark, historyNotes, spacedHex } from '../history/fingerprint.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Fact, Report } from '../kernel/report.ts';
import { firstPageOf, sectionsOf } from '../kernel/reports.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';

function historyFacts(history: HistoryMark | null): readonly Fact[] {
  if (history === null) return [{ label: 'History', value: historyNotes.none }];
  const { entries, fingerprint, stated } = history;
  return [
    ...(stated ? [{ label: 'History', value: historyNotes.stated }] : []),
    { label: 'Number of edits in the history', value: String(entries) },
    { label: 'Fingerprint of the history', value: spacedHex(fingerprint) },
    { label: 'Fingerprint in words', value: fingerprint.words },
  ];
}

/** The same plan, settings and history give the same pack. */
export function reportOf(plan: Plan, settings: ViewSettings, history: HistoryMark | null): Report {
  const first = firstPageOf(plan, settings);
  return {
    ...first,
    cover: [...first.cover, ...historyFacts(history)],
    sections: sectionsOf(plan, settings),
  };
}
