// Which dialog of the members page is open, and for whom.
import type { ListPath } from '../../shared/kernel/plan.ts';
import type { ClassId, MemberId, NonmemberId, TierId } from '../../shared/members/model.ts';

export type Opened =
  | { readonly act: 'join' | 'several' | 'addTier' | 'addClass' | 'addNonmember' }
  | { readonly act: 'details' | 'changeTier' | 'leave'; readonly id: MemberId }
  | { readonly act: 'editTier'; readonly id: TierId }
  | { readonly act: 'editClass'; readonly id: ClassId }
  | { readonly act: 'editNonmember'; readonly id: NonmemberId }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
