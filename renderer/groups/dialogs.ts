// Which dialog of the working groups page is open, and for whom.
import type { ListPath } from '../../shared/kernel/collections.ts';

export type OpenDialog =
  /** Null is a new one. */
  | { readonly act: 'group'; readonly id: string | null }
  | { readonly act: 'participant'; readonly group: string; readonly id: string | null }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
