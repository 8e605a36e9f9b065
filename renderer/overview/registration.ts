// Registers the overview with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { OverviewIcon } from '../ui/icons.tsx';

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
      icon: OverviewIcon,
    },
  },
} as const satisfies FeatureRegistration;
