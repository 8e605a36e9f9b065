// Which dialog of the board page is open, and for what.

import type {
  OfficeId,
  OfficerTermId,
  SeatRuleId,
  SeatTermId,
} from '../../shared/governance/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type SeatAct = 'holder' | 'vacant' | 'suspend' | 'endSeatTerm' | 'seatHistory';
export type OfficeAct = 'officer' | 'endOfficerTerm' | 'officeHistory';

export type Opened =
  | { readonly act: 'addRule' | 'addOffice' }
  /** Of a seat, as it stands on the day. */
  | { readonly act: SeatAct; readonly id: string }
  | { readonly act: OfficeAct | 'editOffice'; readonly id: OfficeId }
  | { readonly act: 'editRule'; readonly id: SeatRuleId }
  | { readonly act: 'editSeatTerm'; readonly id: SeatTermId }
  | { readonly act: 'editOfficerTerm'; readonly id: OfficerTermId }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
