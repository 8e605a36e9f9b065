// Which dialog of the working groups page is open, and for whom.

import type { GroupId, ParticipantId } from '../../shared/groups/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  /** Null is a new one. */
  | { readonly dialog: 'group'; readonly id: GroupId | null }
  | { readonly dialog: 'participant'; readonly group: GroupId; readonly id: ParticipantId | null }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
