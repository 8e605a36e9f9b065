// What was saved once and is not among the files: what anchor and snapshots know and the journals do not.
import type { Missing } from '../../shared/bridge/restriction.ts';
import { anchorName, type Mark } from './anchor.ts';
import { type Finding, finding } from './finding.ts';
import type { Journal } from './journal.ts';
import { headAt, startOf } from './prove.ts';
import { otherHistory, type Recovered } from './recover.ts';

/** Null where nothing is, or where there is no whole history that could be gone on with. */
export function missingIn<State>(
  { base, seq }: Recovered<State>,
  journals: readonly Journal[],
  mark: Mark | null,
): Missing | null {
  if (journals.length === 0 || base.damage !== null) return null;
  const [known, here] = [Math.max(mark?.seq ?? 0, seq), base.point.seq];
  return known > here ? { known, here } : null;
}

interface Known<State> {
  readonly found: Recovered<State>;
  readonly journals: readonly Journal[];
  readonly mark: Mark | null;
  readonly missing: Missing | null;
  /** The user goes on without what is missing. */
  readonly isAgreed: boolean;
}

export function missingFindings<State>(known: Known<State>): Finding[] {
  const { found, journals, mark, missing, isAgreed } = known;
  if (journals.length === 0) {
    const nothing = 'There is no history.';
    const lost = Math.max(0, (mark?.seq ?? 0) - found.seq);
    return [finding('missing-history', anchorName, nothing, 'Opened read-only.', { lost })];
  }
  if (missing !== null) return missingTail(missing, filesAhead(known, missing), isAgreed);
  if (mark === null || mark.seq > found.seq) return [];
  const head = headAt(found.spans, mark.seq, startOf(journals[0]?.header?.lineage ?? ''));
  return head !== null && head !== mark.head ? [otherHistory(anchorName, mark.seq)] : [];
}

function filesAhead<State>({ found, mark }: Known<State>, { here }: Missing): readonly string[] {
  return [...((mark?.seq ?? 0) > here ? [anchorName] : []), ...found.beyond];
}

/** One for each file that is ahead of the journals: it moves away where the work goes on without. */
function missingTail(
  { known, here }: Missing,
  files: readonly string[],
  isAgreed: boolean,
): Finding[] {
  const what = `${known} edits were once saved; the history on disk ends at edit ${here}.`;
  const action = isAgreed
    ? `Continued after edit ${here} without the others, on request.`
    : `Opened read-only as of edit ${here}, until all files are here.`;
  return files.map((file, index) => {
    const lost = index === 0 ? known - here : 0;
    return finding('missing-tail', file, what, action, { entry: here + 1, recovered: here, lost });
  });
}
