// Who takes part on a day without being a member, by class.
import type { PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import type { ClassId, MembersPart, Nonmember, NonmemberClass, NonmemberId } from '../model.ts';

/** A first day that is not recorded lies before; without a last day it lasts. */
export function takesPartOn({ from, to }: Nonmember, date: PlainDate): boolean {
  return (from === null || from <= date) && (to === null || to >= date);
}

/** In display order; of every class where it is null. */
export function nonmembersOn(
  part: MembersPart,
  of: ClassId | null,
  date: PlainDate,
): readonly Nonmember[] {
  return part.nonmembers.filter(
    (one) => (of === null || one.class === of) && takesPartOn(one, date),
  );
}

export interface ClassSummary {
  readonly class: NonmemberClass;
  /** Listed on this date: nobody listed does not say that there is nobody. */
  readonly listed: number;
}

/** In display order. */
export function summarizeClasses(part: MembersPart, date: PlainDate): readonly ClassSummary[] {
  const byClass = Map.groupBy(nonmembersOn(part, null, date), (one) => one.class);
  return part.classes.map((one) => ({ class: one, listed: byClass.get(one.id)?.length ?? 0 }));
}

/** One row of the list, ready to be shown. */
export interface NonmemberRow {
  readonly id: NonmemberId;
  readonly nonmember: Nonmember;
  readonly className: string;
  readonly takesPart: boolean;
}

export function nonmemberRows(part: MembersPart, date: PlainDate): readonly NonmemberRow[] {
  return part.nonmembers.map((nonmember) => ({
    id: nonmember.id,
    nonmember,
    className: find(part.classes, nonmember.class)?.name ?? 'missing class',
    takesPart: takesPartOn(nonmember, date),
  }));
}
