// What is known of one copy on a day: when it was made, whether a restore proves it, whether it is late.

import { groupOf } from '../../members/figures/parties.ts';
import type { Member } from '../../members/model.ts';
import { counted } from '../../values/counted.ts';
import { addDays, addMonths, daysBetween, formatDate, type PlainDate } from '../../values/date.ts';
import type { Asset, Copy, CustodyRules } from '../model.ts';
import { monthsText, partyText } from '../words/words.ts';

export interface CopyOn {
  readonly copy: Copy;
  /** By whom or where it is kept. */
  readonly keeper: string;
  /** Not kept by the holder itself, nor by somebody who is related to it. */
  readonly independent: boolean;
  /** *lapsed*: a restore proved it, longer ago than the period. */
  readonly proof: 'never' | 'lapsed' | 'proven';
  /** It should have been made anew, or it was never recorded that it was. */
  readonly late: boolean;
  /** In a few words: `Never tested`. */
  readonly label: string;
  /** Proven within the period, with the day of the last copy, and not late: nothing else is green. */
  readonly good: boolean;
  /** In sentences. */
  readonly why: readonly string[];
}

/** Not later than the day: what happened after it is not known on it. */
function known(day: PlainDate | null, asOf: PlainDate): PlainDate | null {
  return day !== null && day <= asOf ? day : null;
}

function ago(day: PlainDate, asOf: PlainDate): string {
  const days = daysBetween(day, asOf);
  if (days === 0) return 'on this day';
  return counted(days, 'day earlier', 'days earlier');
}

function proofOf(proven: PlainDate | null, months: number, asOf: PlainDate): CopyOn['proof'] {
  if (proven === null) return 'never';
  return proven < addMonths(asOf, -months) ? 'lapsed' : 'proven';
}

function isLate({ everyDays }: Copy, copied: PlainDate | null, asOf: PlainDate): boolean {
  if (everyDays === null) return false;
  return copied === null || addDays(copied, everyDays) < asOf;
}

function copiedText({ everyDays }: Copy, copied: PlainDate | null, asOf: PlainDate): string {
  const last =
    copied === null
      ? 'The date of the last backup is not recorded'
      : `Last backup on ${formatDate(copied)}, ${ago(copied, asOf)}`;
  if (everyDays === null) return `${last}; its interval is not recorded.`;
  return `${last}; due every ${everyDays === 1 ? 'day' : counted(everyDays, 'day')}.`;
}

function provenText(
  proven: PlainDate | null,
  proof: CopyOn['proof'],
  months: number,
  asOf: PlainDate,
) {
  if (proven === null) return 'It was never tested by a restore.';
  const restored = `It was tested by a restore on ${formatDate(proven)}, ${ago(proven, asOf)}`;
  return proof === 'proven'
    ? `${restored}.`
    : `${restored}: longer ago than ${monthsText(months)}.`;
}

const proofLabels = { never: 'Never tested', lapsed: 'Test expired', proven: 'Tested' } as const;

function provenLabel(late: boolean, isUndated: boolean): string {
  if (late) return 'Tested, backup late';
  return isUndated ? 'Tested, backup not dated' : proofLabels.proven;
}

function isIndependent(roll: readonly Member[], { holder, further }: Asset, copy: Copy): boolean {
  const keeper = groupOf(roll, copy.keeper)?.key;
  const related = further.filter((one) => one.related);
  return [holder, ...related].every((one) => groupOf(roll, one)?.key !== keeper);
}

export function copyOn(
  roll: readonly Member[],
  asset: Asset,
  copy: Copy,
  { provenMonths }: CustodyRules,
  asOf: PlainDate,
): CopyOn {
  const copied = known(copy.copied, asOf);
  const proven = known(copy.proven, asOf);
  const proof = proofOf(proven, provenMonths, asOf);
  const late = isLate(copy, copied, asOf);
  const isProven = proof === 'proven';
  // A restore proves what was copied: without that day nobody can say what it was of.
  const isUndated = copy.copied === null;
  const independent = isIndependent(roll, asset, copy);
  const keeper = partyText(roll, copy.keeper);
  return {
    copy,
    keeper,
    independent,
    proof,
    late,
    label: isProven ? provenLabel(late, isUndated) : proofLabels[proof],
    good: isProven && !late && !isUndated,
    why: [
      ...(independent
        ? []
        : [
            `${keeper} also holds the asset, or is related to a custodian, so the backup does not count as independent.`,
          ]),
      copiedText(copy, copied, asOf),
      ...(late ? ['It is late.'] : []),
      provenText(proven, proof, provenMonths, asOf),
    ],
  };
}
