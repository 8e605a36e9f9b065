// Which dialog of the cash page is open, and for what.

export type OpenDialog =
  | { readonly act: 'addCommitment' | 'terms' }
  | { readonly act: 'editCommitment' | 'removeCommitment'; readonly id: string };

export type Open = (opened: OpenDialog) => void;
