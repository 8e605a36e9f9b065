// Registers the members with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { MembersIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    members: true;
  }
}

export const members = {
  pages: {
    members: {
      tables: ['members', 'tier-history', 'tiers', 'tier-dues', 'dues', 'nonmembers'],
      shows: ['members.roll', 'members.tiers', 'members.classes', 'members.nonmembers'],
      adds: 'Add member…',
      load: () => import('./MembersPage.tsx'),
      icon: MembersIcon,
    },
  },
} as const satisfies FeatureRegistration;
