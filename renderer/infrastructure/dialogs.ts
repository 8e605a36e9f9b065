// Which dialog of the infrastructure page is open, and for what.

import type { AssetId, CopyId } from '../../shared/infrastructure/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'rules' }
  /** After another, or at the end where null. */
  | { readonly dialog: 'addAsset'; readonly after: AssetId | null }
  /** Of an asset, or of the first where null. */
  | { readonly dialog: 'addCopy'; readonly asset: AssetId | null; readonly after: CopyId | null }
  | { readonly dialog: 'editAsset'; readonly id: AssetId }
  | { readonly dialog: 'editCopy' | 'copied' | 'restored'; readonly id: CopyId }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
