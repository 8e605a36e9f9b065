// Registers the publications with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { HistoryIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    publications: true;
  }
}

export const publications = {
  pages: {
    publications: {
      tables: ['publications'],
      shows: ['publications.publications'],
      load: () => import('./PublicationsPage.tsx'),
      icon: HistoryIcon,
    },
  },
} as const satisfies FeatureRegistration;
