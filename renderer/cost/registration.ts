// Registers the cost model with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { CostIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    cost: true;
  }
}

export const cost = {
  pages: {
    cost: {
      tables: ['cost-lines', 'activities', 'cost-by-activity'],
      shows: ['cost.activities', 'cost.lines'],
      adds: 'Add cost line…',
      load: () => import('./CostPage.tsx'),
      icon: CostIcon,
      badge: () => import('./badge.ts'),
    },
  },
} as const satisfies FeatureRegistration;
