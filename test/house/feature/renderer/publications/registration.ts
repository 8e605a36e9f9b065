// Registers the publications with the window.
import type { FeatureRegistration } from '../state/registration.ts';

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
    },
  },
} as const satisfies FeatureRegistration;
