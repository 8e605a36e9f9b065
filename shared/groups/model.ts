// Working groups and who serves in them: where the work is done, and who leads it.
import type { MemberId, NonmemberId } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';

export type GroupId = string & { readonly of?: 'group' };
export type ParticipantId = string & { readonly of?: 'participant' };

export interface WorkingGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly charter: string | null;
  /** The first and last day, both included; null is not recorded, or not ended. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** The group that it was merged into or renamed to. */
  readonly successor: GroupId | null;
  /** Whether people from outside the roll may serve; null is not recorded. */
  readonly nonmembers: boolean | null;
  readonly source: string | null;
}

export const roles = ['chair', 'coChair', 'member'] as const;
export type Role = (typeof roles)[number];

/** Whoever leads a group must come from where the rules allow it. */
export const leads: Readonly<Record<Role, boolean>> = { chair: true, coChair: true, member: false };

/** One person in one group: of a member of the roll, of a nonmember, or of another by name. */
export interface Participant {
  readonly id: ParticipantId;
  readonly group: GroupId;
  /** Null is not recorded. */
  readonly person: string | null;
  readonly member: MemberId | null;
  /** Only where neither a member nor a nonmember is named. */
  readonly organisation: string | null;
  readonly role: Role;
  /** Both days included. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly source: string | null;
  /** Only where no member is named. */
  readonly nonmember: NonmemberId | null;
}

export interface GroupsPart {
  readonly groups: readonly WorkingGroup[];
  readonly participants: readonly Participant[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly groups: GroupsPart;
  }
}

export const emptyGroups: GroupsPart = { groups: [], participants: [] };
