// Which dialog of the scenarios page is open, and for which scenario.
export type OpenDialog =
  | { readonly act: 'add' }
  | { readonly act: 'edit' | 'adopt' | 'remove'; readonly id: string };

export type Open = (opened: OpenDialog) => void;
