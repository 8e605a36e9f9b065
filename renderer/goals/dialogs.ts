// Which dialog of the goals page is open, and for which goal.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'add'; readonly group: string | null }
  | { readonly dialog: 'edit'; readonly goal: string }
  | { readonly dialog: 'retarget'; readonly goal: string }
  /** Null is a new one. */
  | { readonly dialog: 'checkIn'; readonly goal: string; readonly id: string | null }
  | { readonly dialog: 'delivery'; readonly goal: string; readonly at: number | null }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
