// Which dialog of the infrastructure page is open, and for what.

import type { AssetId, CopyId } from '../../shared/infrastructure/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type Opened =
  | { readonly act: 'rules' }
  /** After another, or at the end where null. */
  | { readonly act: 'addAsset'; readonly after: AssetId | null }
  /** Of an asset, or of the first where null. */
  | { readonly act: 'addCopy'; readonly asset: AssetId | null; readonly after: CopyId | null }
  | { readonly act: 'editAsset'; readonly id: AssetId }
  | { readonly act: 'editCopy' | 'copied' | 'restored'; readonly id: CopyId }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
