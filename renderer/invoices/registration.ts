// Registers the invoices with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { InvoicesIcon } from '../ui/icons.tsx';

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
      adds: 'Add invoice…',
      load: () => import('./InvoicesPage.tsx'),
      icon: InvoicesIcon,
      badge: () => import('./badge.ts'),
    },
  },
} as const satisfies FeatureRegistration;
