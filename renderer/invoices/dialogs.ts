// Which dialog of the invoices page is open, and for what.
import type { InvoiceId } from '../../shared/invoices/model.ts';

export type OpenDialog =
  | { readonly dialog: 'addInvoice' | 'invoiceDues' | 'terms' }
  | {
      readonly dialog: 'editInvoice' | 'removeInvoice' | 'pay' | 'credit';
      readonly id: InvoiceId;
    };

export type Open = (opened: OpenDialog) => void;
