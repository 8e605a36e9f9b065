// What the window knows of the invoices beside its page.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    invoices: true;
  }
}

export const invoices = {
  pages: {
    invoices: {
      tables: ['invoices', 'owed', 'ageing', 'accrual-and-cash'],
      load: () => import('./InvoicesPage.tsx'),
    },
  },
  shows: {
    'invoices.invoices': 'invoices',
  },
} as const satisfies FeatureRegistration;
