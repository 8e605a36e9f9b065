// Registers the scenarios with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { ScenariosIcon } from '../ui/icons.tsx';

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
      adds: 'Add scenario…',
      load: () => import('./ScenariosPage.tsx'),
      icon: ScenariosIcon,
    },
  },
} as const satisfies FeatureRegistration;
