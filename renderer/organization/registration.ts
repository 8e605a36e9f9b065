// Registers the organization with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { OrganizationIcon } from '../ui/icons.tsx';

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
      icon: OrganizationIcon,
    },
  },
} as const satisfies FeatureRegistration;
