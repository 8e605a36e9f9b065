// Which dialog of the board page is open, and for what.

import type {
  OfficeId,
  OfficerTermId,
  SeatRuleId,
  SeatTermId,
} from '../../shared/governance/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type SeatDialogName = 'holder' | 'vacant' | 'suspend' | 'endSeatTerm' | 'seatHistory';
export type OfficeDialogName = 'officer' | 'endOfficerTerm' | 'officeHistory';

export type OpenDialog =
  | { readonly dialog: 'addRule' | 'addOffice' }
  /** Of a seat, as it stands on the day. */
  | { readonly dialog: SeatDialogName; readonly id: string }
  | { readonly dialog: OfficeDialogName | 'editOffice'; readonly id: OfficeId }
  | { readonly dialog: 'editRule'; readonly id: SeatRuleId }
  | { readonly dialog: 'editSeatTerm'; readonly id: SeatTermId }
  | { readonly dialog: 'editOfficerTerm'; readonly id: OfficerTermId }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
