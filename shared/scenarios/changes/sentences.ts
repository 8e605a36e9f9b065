// The sentence of a change of a scenario, with the value that it replaces: an earlier plan is told by it.
import { type Change, describeChange } from '../../kernel/change.ts';
import { differencesIn } from '../../kernel/differences.ts';
import { effectOf } from '../../kernel/effect.ts';
import type { Plan } from '../../kernel/plan.ts';
import { longestName } from '../../values/lengths.ts';
import type { Result } from '../../values/result.ts';
import type { Step } from '../model.ts';

const opening = ' (was ';

/** What a change that only sets fields replaces; null where it adds, removes or moves, or sets nothing new. */
function replaced(before: Plan, after: Plan, change: Change): string | null {
  if (change.type === 'batch' || !('set' in change)) return null;
  const effect = effectOf(before, after);
  if (effect.length === 0 || effect.some(({ did }) => did !== 'set')) return null;
  const fields = differencesIn(effect, before, after).flatMap((one) => one.fields);
  const [first] = fields;
  if (first && fields.length === 1) return first.before;
  return fields.map(({ label, before: value }) => `${label} ${value}`).join(', ');
}

/**
 * `Set the expected members of the tier “Promoter” to 3 (was 6)`, as the plan is when the change is
 * made; `after` is what came of it. What is replaced is left out where it would not fit into the text of a step.
 */
export function stepSentence(before: Plan, change: Change, after: Result<Plan>): string {
  const sentence = describeChange(before, change);
  const was = after.ok ? replaced(before, after.value, change) : null;
  const whole = `${sentence}${opening}${was})`;
  return was === null || whole.length > longestName ? sentence : whole;
}

/** The value that a change was made to replace, and the one that it replaces now. */
export interface ChangedSince {
  readonly made: string;
  readonly now: string;
}

/** Null where both are the same, and where the sentence does not tell what the change replaced. */
export function changedSince(
  { change, sentence }: Step,
  before: Plan,
  after: Plan,
): ChangedSince | null {
  const at = sentence.lastIndexOf(opening);
  if (at < 0 || !sentence.endsWith(')')) return null;
  const now = replaced(before, after, change);
  // A name may hold the same words: what the plan has today is looked for first.
  if (now === null || sentence.endsWith(`${opening}${now})`)) return null;
  return { made: sentence.slice(at + opening.length, -1), now };
}
