// Registers the contributions with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { ContributionsIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    contributions: true;
  }
}

export const contributions = {
  pages: {
    contributions: {
      tables: [
        'contributions',
        'cover',
        'still-to-find',
        'amounts-set',
        'outside-commitments',
        'shares',
      ],
      shows: ['contributions.pledges', 'contributions.outside'],
      adds: 'Add contribution…',
      load: () => import('./ContributionsPage.tsx'),
      icon: ContributionsIcon,
    },
  },
} as const satisfies FeatureRegistration;
