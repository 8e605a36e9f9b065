// Registers the invoices with the window.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    invoices: true;
  }
}

export const invoices = {
  pages: {
    invoices: {
      tables: ['invoices', 'payments', 'owed', 'ageing', 'accrual-and-cash'],
      shows: ['invoices.invoices'],
      load: () => import('./InvoicesPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
