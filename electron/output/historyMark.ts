// The history that an export was made from: its fingerprint, and a note beside CSV tables.
import type { ReportView } from '../../shared/bridge/channels.ts';
import { fingerprintOf, type HistoryMark, spacedHex } from '../../shared/history/fingerprint.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { problemsOf, problemText } from '../../shared/kernel/problems.ts';
import '../../shared/registry/rules.ts';
import { withoutControls } from '../../shared/values/controls.ts';
import { counted } from '../../shared/values/counted.ts';
import { formatDate } from '../../shared/values/date.ts';
import type { Mark } from '../workspace/anchor.ts';

export async function markOf({ seq, head }: Mark): Promise<HistoryMark> {
  return { entries: seq, fingerprint: await fingerprintOf(head) };
}

/** What breaks a rule, and a line between; none in most plans. */
function problemLines(plan: Plan): readonly string[] {
  const problems = problemsOf(plan);
  if (problems.length === 0) return [];
  const lines = problems.map((one) => `- ${problemText(one)} ${one.remedy}`);
  return ['Figures that rest on one of these problems have no value:', ...lines, ''];
}

/** What a note beside the tables says of them. */
export async function aboutText(plan: Plan, { asOf }: ReportView, reached: Mark): Promise<string> {
  const { entries, fingerprint } = await markOf(reached);
  const lines = [
    `${plan.consortium.profile.name}: tables of the plan as of ${formatDate(asOf)}.`,
    `Of the history with ${counted(entries, 'edit')}.`,
    `Fingerprint: ${spacedHex(fingerprint)}`,
    `In words: ${fingerprint.words}`,
    '',
    ...problemLines(plan),
    'To see whether a copy of the workspace contains this unchanged: “Verify a report” in it, or',
    `treekeeper verify FILE --entries ${entries} --fingerprint ${fingerprint.hex}`,
    '',
  ];
  return withoutControls(lines.join('\n'));
}
