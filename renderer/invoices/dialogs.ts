// Which dialog of the invoices page is open, and for what.

export type OpenDialog =
  | { readonly dialog: 'addInvoice' | 'invoiceDues' | 'terms' }
  | {
      readonly dialog: 'editInvoice' | 'removeInvoice' | 'pay' | 'credit';
      readonly id: string;
    };

export type Open = (opened: OpenDialog) => void;
