// A copy was made on a day: it is now the last one, and the digest is of it.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { formatDate, isDate, type PlainDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { ok, refuse } from '../../values/result.ts';
import type { CopyId } from '../model.ts';

export interface RecordCopied {
  readonly type: 'infrastructure/recordCopied';
  readonly copy: CopyId;
  readonly on: PlainDate;
  /** Null where nobody took one: a digest of an earlier copy says nothing of this one. */
  readonly digest: string | null;
}

const copies = listOf('infrastructure.copies');

/** Refuses a day before the last copy. */
export const recordCopied: ChangeHandler<RecordCopied> = {
  apply(plan, { copy: id, on, digest }) {
    const copy = find(copies.read(plan), id);
    const what = `The backup “${nameOf(plan, 'infrastructure.copies', id)}”`;
    if (!copy) return refuse(what, 'This backup is no longer in the plan.', 'Choose a backup.');
    if (!isDate(on))
      return refuse(what, `“${on}” isn’t a valid date.`, 'Type a date such as Jan 31, 2012.');
    if (copy.copied !== null && on < copy.copied) {
      const why = `Its last backup was on ${formatDate(copy.copied)}, after that date.`;
      return refuse(what, why, 'Type a later date, or correct the date in its details.');
    }
    return ok(copies.write(plan, replace(copies.read(plan), { ...copy, copied: on, digest })));
  },
  describe: (plan, { copy, on }) =>
    `Recorded that the backup “${nameOf(plan, 'infrastructure.copies', copy)}” was made on ${formatDate(on)}`,
};
