// Registers the board with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { cardWaiting } from '../ui/Card.tsx';
import { BoardIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    board: true;
  }
}

/** It stands below most of the overview: loaded once that is drawn. */
const Card = later(() => import('./OverviewCard.tsx'), { waiting: cardWaiting('Board') });

export const governance = {
  pages: {
    board: {
      tables: ['seats', 'officers'],
      shows: ['governance.seatRules', 'governance.offices'],
      adds: 'Add seat rule…',
      load: () => import('./BoardPage.tsx'),
      icon: BoardIcon,
      badge: () => import('./badge.ts'),
    },
  },
  overviewCards: [{ name: 'board', place: 'pair', Card }],
} as const satisfies FeatureRegistration;
