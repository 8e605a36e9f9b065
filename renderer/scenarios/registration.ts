// What the window knows of the scenarios beside its page.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    scenarios: true;
  }
}

export const scenarios = {
  pages: {
    scenarios: {
      tables: ['scenarios', 'scenario-changes', 'readings'],
      load: () => import('./ScenariosPage.tsx'),
    },
  },
  shows: {
    'scenarios.scenarios': 'scenarios',
  },
} as const satisfies FeatureRegistration;
