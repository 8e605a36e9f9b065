// Which dialog of the goals page is open, and for which goal.
import type { ListPath } from '../../shared/kernel/collections.ts';

export type OpenDialog =
  | { readonly act: 'add'; readonly group: string | null }
  | { readonly act: 'edit'; readonly goal: string }
  | { readonly act: 'retarget'; readonly goal: string }
  /** Null is a new one. */
  | { readonly act: 'checkIn'; readonly goal: string; readonly id: string | null }
  | { readonly act: 'delivery'; readonly goal: string; readonly at: number | null }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
