// Which dialog of the members page is open, and for whom.
import type { ListPath } from '../../shared/kernel/collections.ts';

export type OpenDialog =
  | { readonly act: 'join' | 'several' | 'addTier' | 'addClass' | 'addNonmember' }
  | { readonly act: 'details' | 'changeTier' | 'leave' | 'editTier'; readonly id: string }
  | { readonly act: 'editClass' | 'editNonmember'; readonly id: string }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
