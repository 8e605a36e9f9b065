// Which dialog of the scenarios page is open, and for which scenario.
export type OpenDialog =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'edit' | 'adopt' | 'remove'; readonly id: string };

export type Open = (opened: OpenDialog) => void;
