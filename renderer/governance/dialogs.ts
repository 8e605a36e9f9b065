// Which dialog of the board page is open, and for what.
import type { ListPath } from '../../shared/kernel/collections.ts';

export type SeatAct = 'holder' | 'vacant' | 'suspend' | 'endSeatTerm' | 'seatHistory';
export type OfficeAct = 'officer' | 'endOfficerTerm' | 'officeHistory';
type EditAct = 'editRule' | 'editOffice' | 'editSeatTerm' | 'editOfficerTerm';

/** `id` is that of a seat, a rule, an office or a term. */
export type OpenDialog =
  | { readonly act: 'addRule' | 'addOffice' }
  | { readonly act: SeatAct | OfficeAct | EditAct; readonly id: string }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
