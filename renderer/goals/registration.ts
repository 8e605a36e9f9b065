// Registers the goals with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { later } from '../ui/later.tsx';
import { OverviewCard } from './OverviewCard.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    goals: true;
  }
}

export const goals = {
  pages: {
    goals: {
      tables: ['goals', 'goal-aims', 'milestones', 'check-ins', 'deliveries', 'goal-links'],
      shows: ['goals.goals'],
      load: () => import('./GoalsPage.tsx'),
    },
  },
  overviewCards: [{ name: 'goals', place: 'main', Card: OverviewCard }],
  entityParts: [
    {
      name: 'goals',
      of: ['groups.groups', 'cost.lines', 'contributions.pledges'],
      Part: later(() => import('./EntityGoals.tsx')),
    },
  ],
} as const satisfies FeatureRegistration;
