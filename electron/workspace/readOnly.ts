// Why a workspace is open for reading only, with the words for its banner.

import type { Problem } from '../../shared/bridge/problem.ts';
import type { Missing, Restriction } from '../../shared/bridge/restriction.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { fateOf, type Holder } from './holder.ts';
import type { Machine } from './machine.ts';
import { isProblem, nothingTouched, problemFrom } from './problems.ts';
import type { Damage } from './prove.ts';

export interface ReadOnly extends Restriction {
  readonly holder: Holder | null;
}

const what = 'The workspace is read-only.';
const isElsewhere = 'This workspace is open elsewhere, so you can only view it.';

function readOnly(
  because: ReadOnly['because'],
  why: string,
  remedy: string,
  path: string,
  holder: Holder | null = null,
): ReadOnly {
  const code = because.toUpperCase();
  const problem: Problem = { kind: 'problem', what, why, remedy, safe: nothingTouched, path, code };
  return { because, holder, problem };
}

/** `Nov 25, 2026, 19:40`; what is no instant is told as it is. */
export function instant(time: string): string {
  return Number.isNaN(Date.parse(time)) ? time : instantText(time);
}

export function heldBy(holder: Holder | null, folder: string, own: Machine): ReadOnly {
  const who = holder
    ? `${holder.name} opened it on ${instant(holder.time)} on the computer “${holder.host}”.`
    : 'The lock file that says who has it open can’t be read.';
  // A computer of this name need not be this one.
  const isInDoubt = holder?.host === own.host && fateOf(holder, own) === 'unknown';
  const doubt = isInDoubt ? ' Treekeeper can’t tell whether it is still open there.' : '';
  const remedy =
    'Close it there, and you can edit it here within seconds. If no one is using it, take over editing.';
  const held = readOnly('held', `${who}${doubt}`, remedy, folder, holder);
  return { ...held, problem: { ...held.problem, what: isElsewhere } };
}

export function damaged({ entry, following, file, reason }: Damage, folder: string): ReadOnly {
  const why =
    reason === 'other'
      ? `The folder has two versions of its history: “${file}” continues from a different edit ${entry - 1} than the one here.`
      : `Edit ${entry} of its history was altered; ${following} follow from there.`;
  const remedy = 'Save a copy elsewhere and continue there, or restore the files from a backup.';
  return readOnly('damaged', why, remedy, folder);
}

/** Files that have not arrived. `missing` is what can be done without; null where it cannot. */
export function incomplete(
  missing: Missing | null,
  from: number,
  folder: string,
  taking: Pick<ReadOnly, 'holder' | 'takeOver'>,
): ReadOnly {
  const why = missing
    ? `${missing.known} edits were saved, but the files here reach only edit ${missing.here}. The others may still be on their way, as in a synced folder.`
    : `Edit ${from} of its history and what follows are not all here. A file may still be on its way, as in a synced folder.`;
  const wait = 'Wait until all files are here; Treekeeper keeps trying.';
  const remedy = missing
    ? `${wait} Or continue without those edits.`
    : `${wait} Or restore the files from a backup.`;
  return { ...readOnly('incomplete', why, remedy, folder), missing, ...taking };
}

export function newer(version: string, folder: string): ReadOnly {
  const why = `It was written by Treekeeper ${version}.`;
  const remedy = `Install Treekeeper ${version} or newer to change it.`;
  return readOnly('newer-format', why, remedy, folder);
}

export function unwritable(error: unknown, folder: string): ReadOnly {
  const from = isProblem(error) ? error : problemFrom(error, what, folder, nothingTouched);
  const problem: Problem = { ...from, what, safe: nothingTouched };
  return { because: 'cannot-write', holder: null, problem };
}
