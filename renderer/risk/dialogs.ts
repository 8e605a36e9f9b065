// Which dialog of the chance page is open, and for what.

import type { CorrelationId } from '../../shared/risk/model.ts';
import type { Aim } from '../../shared/solver/figures/close.ts';
import type { Lever } from '../../shared/solver/figures/lever.ts';

export type OpenDialog =
  | { readonly dialog: 'rules' }
  /** Null is a new one. */
  | { readonly dialog: 'correlation'; readonly id: CorrelationId | null }
  | { readonly dialog: 'removeCorrelation'; readonly id: CorrelationId }
  | { readonly dialog: 'close'; readonly lever: Lever; readonly value: number; readonly aim: Aim };

export type Open = (opened: OpenDialog) => void;
