// Which dialog of the infrastructure page is open, and for what.
import type { ListPath } from '../../shared/kernel/collections.ts';

export type OpenDialog =
  | { readonly act: 'rules' }
  /** After another, or at the end where null. */
  | { readonly act: 'addAsset'; readonly after: string | null }
  /** Of an asset, or of the first where null. */
  | { readonly act: 'addCopy'; readonly asset: string | null; readonly after: string | null }
  | { readonly act: 'editAsset' | 'editCopy' | 'copied' | 'restored'; readonly id: string }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
