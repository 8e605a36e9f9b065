// Registers the page of the reports with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { ReportsIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    reports: true;
  }
}

export const reports = {
  pages: {
    reports: {
      tables: [],
      load: () => import('./ReportsPage.tsx'),
      icon: ReportsIcon,
    },
  },
} as const satisfies FeatureRegistration;
