// Registers the cash with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { CashIcon } from '../ui/icons.tsx';
import { BreachLine } from './BreachLine.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    cash: true;
  }
}

export const cash = {
  pages: {
    cash: {
      tables: ['cash-by-year', 'guard', 'commitments'],
      shows: ['cash.commitments'],
      adds: 'Add commitment…',
      load: () => import('./CashPage.tsx'),
      icon: CashIcon,
      badge: () => import('./badge.ts'),
    },
  },
  overviewCards: [{ name: 'breach', place: 'top', Card: BreachLine }],
} as const satisfies FeatureRegistration;
