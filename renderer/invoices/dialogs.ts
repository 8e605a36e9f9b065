// Which dialog of the invoices page is open, and for what.

export type OpenDialog =
  | { readonly act: 'addInvoice' | 'invoiceDues' | 'terms' }
  | {
      readonly act: 'editInvoice' | 'removeInvoice' | 'pay' | 'credit';
      readonly id: string;
    };

export type Open = (opened: OpenDialog) => void;
