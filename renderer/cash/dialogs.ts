// Which dialog of the cash page is open, and for what.

export type OpenDialog =
  | { readonly dialog: 'addCommitment' | 'terms' }
  | { readonly dialog: 'editCommitment' | 'removeCommitment'; readonly id: string };

export type Open = (opened: OpenDialog) => void;
