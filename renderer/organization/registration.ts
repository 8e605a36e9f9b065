// Registers the organization with the window.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    organization: true;
  }
}

export const organization = {
  pages: {
    organization: {
      tables: ['organisation'],
      load: () => import('./OrganizationPage.tsx'),
    },
  },
} as const satisfies FeatureRegistration;
