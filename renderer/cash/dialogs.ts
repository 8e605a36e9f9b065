// Which dialog of the cash page is open, and for what.
import type { CommitmentId } from '../../shared/cash/model.ts';

export type OpenDialog =
  | { readonly dialog: 'addCommitment' | 'terms' }
  | { readonly dialog: 'editCommitment' | 'removeCommitment'; readonly id: CommitmentId };

export type Open = (opened: OpenDialog) => void;
