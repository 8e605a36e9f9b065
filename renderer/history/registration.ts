// Registers the history with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { HistoryIcon } from '../ui/icons.tsx';

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
      icon: HistoryIcon,
    },
  },
} as const satisfies FeatureRegistration;
