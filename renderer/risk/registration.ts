// Registers the risks with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { RiskIcon } from '../ui/icons.tsx';
import { OverviewCard } from './OverviewCard.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    risk: true;
  }
}

export const risk = {
  pages: {
    risk: {
      tables: ['chances', 'inputs'],
      shows: ['uncertainty.correlations'],
      load: () => import('./RiskPage.tsx'),
      icon: RiskIcon,
    },
  },
  overviewCards: [{ name: 'chance', place: 'side', Card: OverviewCard }],
} as const satisfies FeatureRegistration;
