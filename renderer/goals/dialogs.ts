// Which dialog of the goals page is open, and for which goal.

import type { CheckInId, GoalId } from '../../shared/goals/model.ts';
import type { GroupId } from '../../shared/groups/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'add'; readonly group: GroupId | null }
  | { readonly dialog: 'edit'; readonly goal: GoalId }
  | { readonly dialog: 'retarget'; readonly goal: GoalId }
  /** Null is a new one. */
  | { readonly dialog: 'checkIn'; readonly goal: GoalId; readonly id: CheckInId | null }
  | { readonly dialog: 'delivery'; readonly goal: GoalId; readonly at: number | null }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
