// Which dialog of the working groups page is open, and for whom.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  /** Null is a new one. */
  | { readonly dialog: 'group'; readonly id: string | null }
  | { readonly dialog: 'participant'; readonly group: string; readonly id: string | null }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
