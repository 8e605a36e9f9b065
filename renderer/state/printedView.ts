// Whether this window is drawn for the board pack, and for which year and day, by its address.
import type { ReportView } from '../../shared/bridge/channels.ts';

const query = new URLSearchParams(location.search);

/** The hidden window whose picture goes into the pack: it has nothing to save, and no menu. */
export const isPrinted = query.has('paper');

export function printedView(): ReportView {
  return { year: Number(query.get('year')), asOf: query.get('asOf') ?? '' };
}
