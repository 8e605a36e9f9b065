// Which dialog of the members page is open, and for whom.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'join' | 'several' | 'addTier' | 'addClass' | 'addNonmember' }
  | { readonly dialog: 'details' | 'changeTier' | 'leave' | 'editTier'; readonly id: string }
  | { readonly dialog: 'editClass' | 'editNonmember'; readonly id: string }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
