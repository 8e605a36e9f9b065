// Which dialog of the invoices page is open, and for what.
import type { InvoiceId } from '../../shared/invoices/model.ts';

export type Opened =
  | { readonly act: 'addInvoice' | 'invoiceDues' | 'terms' }
  | {
      readonly act: 'editInvoice' | 'removeInvoice' | 'pay' | 'credit';
      readonly id: InvoiceId;
    };

export type Open = (opened: Opened) => void;
