// Registers the history with the window.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    history: true;
  }
}

export const history = {
  pages: {
    history: {
      tables: [],
      load: () => import('./HistoryPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
