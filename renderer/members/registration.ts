// What the window knows of the members beside its page.
import type { FeatureRegistration } from '../state/registration.ts';

declare module '../state/pages.ts' {
  interface PageNames {
    members: true;
  }
}

export const members = {
  pages: {
    members: {
      tables: ['members', 'tiers', 'dues', 'nonmembers'],
      load: () => import('./MembersPage.tsx'),
    },
  },
  shows: {
    'members.roll': 'members',
    'members.tiers': 'members',
    'members.classes': 'members',
    'members.nonmembers': 'members',
  },
} as const satisfies FeatureRegistration;
