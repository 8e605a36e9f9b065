// What the window knows of the contributions beside its page.
import type { FeatureRegistration } from '../state/registration.ts';

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
      load: () => import('./ContributionsPage.tsx'),
    },
  },
  shows: {
    'contributions.pledges': 'contributions',
    'contributions.outside': 'contributions',
  },
} as const satisfies FeatureRegistration;
