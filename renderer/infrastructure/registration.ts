// Registers the infrastructure with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { OverviewCard } from './OverviewCard.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    infrastructure: true;
  }
}

export const infrastructure = {
  pages: {
    infrastructure: {
      tables: ['assets', 'further-holders', 'copies'],
      shows: ['infrastructure.assets', 'infrastructure.copies'],
      load: () => import('./InfrastructurePage.tsx'),
    },
  },
  overviewCards: [{ name: 'infrastructure', place: 'pair', Card: OverviewCard }],
} as const satisfies FeatureRegistration;
