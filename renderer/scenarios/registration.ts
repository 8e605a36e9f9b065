// Registers the scenarios with the window.
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
      shows: ['scenarios.scenarios'],
      load: () => import('./ScenariosPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
