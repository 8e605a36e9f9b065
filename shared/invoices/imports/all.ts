// What can be imported for the invoices, in the order in which one needs the other.
import { invoiceImport } from './invoices.ts';
import { paymentImport } from './payments.ts';

export const invoiceImports = [invoiceImport, paymentImport];
