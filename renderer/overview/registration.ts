// What the window knows of the overview beside its page.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    overview: true;
  }
}

export const overview = {
  pages: {
    overview: {
      tables: ['still-to-find', 'cover', 'cost-by-activity', 'path-forward'],
      load: () => import('./OverviewPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
