// Registers the cost model with the window.
import type { FeatureRegistration } from '../state/registration.ts';

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
      load: () => import('./CostPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
