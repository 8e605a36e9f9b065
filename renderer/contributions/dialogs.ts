// Which dialog of the contributions page is open, and for what.

export type OpenDialog =
  | { readonly dialog: 'addPledge' | 'addAmount' | 'addOutside' | 'rules' }
  | {
      readonly dialog:
        | 'editPledge'
        | 'editAmount'
        | 'editOutside'
        | 'removeAmount'
        | 'removeOutside';
      readonly id: string;
    };

export type Open = (opened: OpenDialog) => void;
