// A copy was restored on a day and found whole: only that proves it.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { formatDate, isDate, type PlainDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { ok, refuse } from '../../values/result.ts';
import type { CopyId } from '../model.ts';

export interface RecordRestored {
  readonly type: 'infrastructure/recordRestored';
  readonly copy: CopyId;
  readonly on: PlainDate;
}

const copies = listOf('infrastructure.copies');

/** Refuses a day before the last restore. */
export const recordRestored: ChangeHandler<RecordRestored> = {
  apply(plan, { copy: id, on }) {
    const copy = find(copies.read(plan), id);
    const what = `The backup “${nameOf(plan, 'infrastructure.copies', id)}”`;
    if (!copy) return refuse(what, 'This backup is no longer in the plan.', 'Choose a backup.');
    if (!isDate(on))
      return refuse(what, `“${on}” isn’t a valid date.`, 'Type a date such as Jan 31, 2012.');
    if (copy.proven !== null && on < copy.proven) {
      const why = `Its last restore test was on ${formatDate(copy.proven)}, after that date.`;
      return refuse(what, why, 'Type a later date, or correct the date in its details.');
    }
    return ok(copies.write(plan, replace(copies.read(plan), { ...copy, proven: on })));
  },
  describe: (plan, { copy, on }) =>
    `Recorded that the backup “${nameOf(plan, 'infrastructure.copies', copy)}” was restored on ${formatDate(on)}`,
};
