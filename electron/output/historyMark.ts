// The history that an export was made from: its fingerprint, and a note beside CSV tables.
import type { ReportView } from '../../shared/bridge/channels.ts';
import { isPlanned } from '../../shared/cost/figures/known.ts';
import { whyUnknown } from '../../shared/cost/words.ts';
import {
  historyMarkOf,
  historyNotes,
  type Reached,
  spacedHex,
} from '../../shared/history/fingerprint.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { problemsOf, problemText } from '../../shared/kernel/problems.ts';
import '../../shared/registry/rules.ts';
import { withoutControls } from '../../shared/values/controls.ts';
import { counted } from '../../shared/values/counted.ts';
import { formatDate } from '../../shared/values/date.ts';

/** What breaks a rule, and a line between; none in most plans. */
function problemLines(plan: Plan): readonly string[] {
  const problems = problemsOf(plan);
  if (problems.length === 0) return [];
  const lines = problems.map((one) => `- ${problemText(one)} ${one.remedy}`);
  return ['Figures that depend on one of these problems have no value:', ...lines, ''];
}

/** The tables of a year have no cost where the plan does not cover it. */
function outsideLines({ cost }: Plan, year: number): readonly string[] {
  const why = isPlanned(cost.terms, year) ? null : whyUnknown(cost, year);
  return why === null ? [] : [`${why} Figures that depend on the cost of that year are blank.`, ''];
}

interface OfHistory {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What it was made from, and how to verify it. */
async function historyLines(reached: Reached): Promise<OfHistory> {
  const mark = await historyMarkOf(reached);
  if (mark === null) return { before: [historyNotes.none], after: [] };
  const { entries, fingerprint, stated } = mark;
  return {
    before: [
      `From a history of ${counted(entries, 'edit')}.`,
      `Fingerprint: ${spacedHex(fingerprint)}`,
      `In words: ${fingerprint.words}`,
    ],
    after: stated
      ? [historyNotes.stated, '']
      : [
          'To check that a copy of the workspace contains this unchanged, use “Verify a report” in it, or',
          `treekeeper verify FILE --entries ${entries} --fingerprint ${fingerprint.hex}`,
          '',
        ],
  };
}

/** What a note beside the tables says of them. */
export async function aboutText(
  plan: Plan,
  { asOf, year }: ReportView,
  reached: Reached,
): Promise<string> {
  const { before, after } = await historyLines(reached);
  const lines = [
    `${plan.consortium.profile.name}: tables of the plan as of ${formatDate(asOf)}.`,
    ...before,
    '',
    ...outsideLines(plan, year),
    ...problemLines(plan),
    ...after,
  ];
  return withoutControls(lines.join('\n'));
}
