// Which dialog of the cash page is open, and for what.
import type { CommitmentId } from '../../shared/cash/model.ts';

export type Opened =
  | { readonly act: 'addCommitment' | 'terms' }
  | { readonly act: 'editCommitment' | 'removeCommitment'; readonly id: CommitmentId };

export type Open = (opened: Opened) => void;
