// Which dialog of the goals page is open, and for which goal.

import type { CheckInId, GoalId } from '../../shared/goals/model.ts';
import type { GroupId } from '../../shared/groups/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type Opened =
  | { readonly act: 'add'; readonly group: GroupId | null }
  | { readonly act: 'edit'; readonly goal: GoalId }
  | { readonly act: 'retarget'; readonly goal: GoalId }
  /** Null is a new one. */
  | { readonly act: 'checkIn'; readonly goal: GoalId; readonly id: CheckInId | null }
  | { readonly act: 'delivery'; readonly goal: GoalId; readonly at: number | null }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
