// The one verb of a single record: setting some of its fields.
import { no, ok, type Refusal } from '../values/result.ts';
import { withCleanNames } from './cleanNames.ts';
import { recordOf } from './collections.ts';
import { holdsAlready } from './effect.ts';
import { type FieldWords, labelsOf, sentenceOf } from './fieldWords.ts';
import type { ChangeHandler } from './handler.ts';
import { knownRecords } from './known.ts';
import type { Plan, RecordAt, RecordPath } from './plan.ts';

/** Some fields of a record that there is only one of. */
export interface RecordChange<T extends string, R> {
  readonly type: T;
  readonly set: Partial<R>;
}

export interface RecordSpec<R> {
  /** In the sentence: `the cash rules`. */
  readonly called: string;
  readonly fields: FieldWords<R>;
  check?(record: R, plan: Plan): Refusal | null;
}

/** Sets some fields of the record at `path`. */
export function recordVerb<P extends RecordPath, T extends string>(
  path: P,
  spec: RecordSpec<RecordAt<P>>,
): ChangeHandler<RecordChange<T, RecordAt<P>>> {
  const record = recordOf(path);
  knownRecords.set(path, {
    check: (plan) => spec.check?.(record.read(plan), plan) ?? null,
    holdsFor: (plan, one) => !spec.check?.({ ...record.read(plan), ...one }, plan),
    labels: labelsOf(spec.fields),
    called: spec.called,
  });
  return {
    apply(plan, { set: given }) {
      const set = withCleanNames(given, []);
      const before = record.read(plan);
      if (holdsAlready(before, set)) return ok(plan);
      const after = { ...before, ...set };
      const refusal = spec.check?.(after, plan) ?? null;
      return refusal ? no(refusal) : ok(record.write(plan, after));
    },
    describe: (plan, { set }) =>
      sentenceOf(spec.fields, withCleanNames(set, []), spec.called, plan),
  };
}
