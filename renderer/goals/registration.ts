// Registers the goals with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { cardWaiting } from '../ui/Card.tsx';
import { GoalsIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    goals: true;
  }
}

/** It stands below most of the overview: loaded once that is drawn. */
const Card = later(() => import('./OverviewCard.tsx'), { waiting: cardWaiting('Goals') });

export const goals = {
  pages: {
    goals: {
      tables: ['goals', 'goal-aims', 'milestones', 'check-ins', 'deliveries', 'goal-links'],
      shows: ['goals.goals'],
      adds: 'Add goal…',
      load: () => import('./GoalsPage.tsx'),
      icon: GoalsIcon,
      badge: () => import('./badge.ts'),
    },
  },
  overviewCards: [
    { name: 'goals', place: 'main', isFor: (plan) => plan.goals.goals.length > 0, Card },
  ],
  entityParts: [
    {
      name: 'goals',
      of: ['groups.groups', 'cost.lines', 'contributions.pledges'],
      Part: later(() => import('./EntityGoals.tsx')),
    },
  ],
} as const satisfies FeatureRegistration;
