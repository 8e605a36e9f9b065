// Which dialog of the working groups page is open, and for whom.

import type { GroupId, ParticipantId } from '../../shared/groups/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type Opened =
  /** Null is a new one. */
  | { readonly act: 'group'; readonly id: GroupId | null }
  | { readonly act: 'participant'; readonly group: GroupId; readonly id: ParticipantId | null }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
