// Which dialog of the contributions page is open, and for what.
import type { AmountId, ContributionId, OutsideId } from '../../shared/contributions/model.ts';

export type OpenDialog =
  | { readonly dialog: 'addPledge' | 'addAmount' | 'addOutside' | 'rules' }
  | { readonly dialog: 'editPledge'; readonly id: ContributionId }
  | { readonly dialog: 'editAmount' | 'removeAmount'; readonly id: AmountId }
  | { readonly dialog: 'editOutside' | 'removeOutside'; readonly id: OutsideId };

export type Open = (opened: OpenDialog) => void;
