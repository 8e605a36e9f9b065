// Which dialog of the infrastructure page is open, and for what.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'rules' }
  /** After another, or at the end where null. */
  | { readonly dialog: 'addAsset'; readonly after: string | null }
  /** Of an asset, or of the first where null. */
  | { readonly dialog: 'addCopy'; readonly asset: string | null; readonly after: string | null }
  | { readonly dialog: 'editAsset' | 'editCopy' | 'copied' | 'restored'; readonly id: string }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
