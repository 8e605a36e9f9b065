// Registers the principles with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { PrinciplesIcon } from '../ui/icons.tsx';

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
      icon: PrinciplesIcon,
    },
  },
} as const satisfies FeatureRegistration;
