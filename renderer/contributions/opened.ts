// Which dialog of the contributions page is open, and for what.
import type { AmountId, ContributionId, OutsideId } from '../../shared/contributions/model.ts';

export type Opened =
  | { readonly act: 'addPledge' | 'addAmount' | 'addOutside' | 'rules' }
  | { readonly act: 'editPledge'; readonly id: ContributionId }
  | { readonly act: 'editAmount' | 'removeAmount'; readonly id: AmountId }
  | { readonly act: 'editOutside' | 'removeOutside'; readonly id: OutsideId };

export type Open = (opened: Opened) => void;
