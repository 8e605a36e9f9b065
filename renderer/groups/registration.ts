// Registers the working groups with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { GroupsIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    groups: true;
  }
}

export const groups = {
  pages: {
    groups: {
      tables: ['working-groups', 'participants'],
      shows: ['groups.groups', 'groups.participants'],
      adds: 'Add working group…',
      load: () => import('./GroupsPage.tsx'),
      icon: GroupsIcon,
      badge: () => import('./badge.ts'),
    },
  },
} as const satisfies FeatureRegistration;
