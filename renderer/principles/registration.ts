// Registers the principles with the window.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    principles: true;
  }
}

export const principles = {
  pages: {
    principles: {
      tables: ['approach'],
      load: () => import('./PrinciplesPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
