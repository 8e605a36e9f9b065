// Which dialog of the board page is open, and for what.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type SeatDialogName = 'holder' | 'vacant' | 'suspend' | 'endSeatTerm' | 'seatHistory';
export type OfficeDialogName = 'officer' | 'endOfficerTerm' | 'officeHistory';
type EditDialogName = 'editRule' | 'editOffice' | 'editSeatTerm' | 'editOfficerTerm';

/** `id` is that of a seat, a rule, an office or a term. */
export type OpenDialog =
  | { readonly dialog: 'addRule' | 'addOffice' }
  | { readonly dialog: SeatDialogName | OfficeDialogName | EditDialogName; readonly id: string }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
