// Registers the infrastructure with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { cardWaiting } from '../ui/Card.tsx';
import { InfrastructureIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    infrastructure: true;
  }
}

/** It stands below most of the overview: loaded once that is drawn. */
const Card = later(() => import('./OverviewCard.tsx'), { waiting: cardWaiting('Infrastructure') });

export const infrastructure = {
  pages: {
    infrastructure: {
      tables: ['assets', 'further-holders', 'copies'],
      shows: ['infrastructure.assets', 'infrastructure.copies'],
      adds: 'Add asset…',
      load: () => import('./InfrastructurePage.tsx'),
      icon: InfrastructureIcon,
      badge: () => import('./badge.ts'),
    },
  },
  overviewCards: [
    {
      name: 'infrastructure',
      place: 'pair',
      isFor: (plan) => plan.infrastructure.assets.length > 0,
      Card,
    },
  ],
} as const satisfies FeatureRegistration;
