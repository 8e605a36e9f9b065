// Which dialog of the members page is open, and for whom.
import type { ListPath } from '../../shared/kernel/plan.ts';
import type { ClassId, MemberId, NonmemberId, TierId } from '../../shared/members/model.ts';

export type OpenDialog =
  | { readonly dialog: 'join' | 'several' | 'addTier' | 'addClass' | 'addNonmember' }
  | { readonly dialog: 'details' | 'changeTier' | 'leave'; readonly id: MemberId }
  | { readonly dialog: 'editTier'; readonly id: TierId }
  | { readonly dialog: 'editClass'; readonly id: ClassId }
  | { readonly dialog: 'editNonmember'; readonly id: NonmemberId }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
