// What the window knows of the goals beside its page.

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
      tables: ['goals', 'check-ins', 'deliveries'],
      load: () => import('./GoalsPage.tsx'),
    },
  },
  shows: {
    'goals.goals': 'goals',
  },
  overviewCards: [{ name: 'goals', place: 'main', Card: OverviewCard }],
  entityParts: [
    {
      name: 'goalsOfGroup',
      of: ['groups.groups'],
      Part: later(() => import('./GroupGoals.tsx')),
    },
    {
      name: 'linkedGoals',
      of: ['cost.lines', 'contributions.pledges'],
      Part: later(() => import('./LinkedGoals.tsx')),
    },
  ],
} as const satisfies FeatureRegistration;
