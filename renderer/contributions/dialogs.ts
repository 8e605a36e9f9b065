// Which dialog of the contributions page is open, and for what.

export type OpenDialog =
  | { readonly act: 'addPledge' | 'addAmount' | 'addOutside' | 'rules' }
  | {
      readonly act: 'editPledge' | 'editAmount' | 'editOutside' | 'removeAmount' | 'removeOutside';
      readonly id: string;
    };

export type Open = (opened: OpenDialog) => void;
