// The dialogs of the invoices page, loaded at first use.
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { CreditDialog } from './CreditDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { InvoiceDialog } from './InvoiceDialog.tsx';
import { InvoiceDuesDialog } from './InvoiceDuesDialog.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import { TermsDialog } from './TermsDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function InvoicesDialogs({ opened, onClose }: Props) {
  switch (opened.dialog) {
    case 'addInvoice':
      return <InvoiceDialog id={null} onClose={onClose} />;
    case 'invoiceDues':
      return <InvoiceDuesDialog onClose={onClose} />;
    case 'terms':
      return <TermsDialog onClose={onClose} />;
    case 'editInvoice':
      return <InvoiceDialog id={opened.id} onClose={onClose} />;
    case 'removeInvoice':
      return <RemovalDialog path="invoices.invoices" id={opened.id} onClose={onClose} />;
    case 'pay':
      return <PaymentDialog id={opened.id} onClose={onClose} />;
    case 'credit':
      return <CreditDialog id={opened.id} onClose={onClose} />;
  }
}
