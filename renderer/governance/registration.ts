// Registers the board with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { OverviewCard } from './OverviewCard.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    board: true;
  }
}

export const governance = {
  pages: {
    board: {
      tables: ['seats', 'officers'],
      shows: ['governance.seatRules', 'governance.offices'],
      load: () => import('./BoardPage.tsx'),
    },
  },
  overviewCards: [{ name: 'board', place: 'pair', Card: OverviewCard }],
} as const satisfies FeatureRegistration;
