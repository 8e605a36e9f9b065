// Registers the workspaces with the window.
import type { FeatureRegistration } from '../state/registration.ts';
import { WorkspacesIcon } from '../ui/icons.tsx';

declare module '../state/pages.ts' {
  interface PageNames {
    workspaces: true;
  }
}

export const workspaces = {
  pages: {
    workspaces: {
      tables: [],
      load: () => import('./WorkspacesPage.tsx'),
      icon: WorkspacesIcon,
    },
  },
} as const satisfies FeatureRegistration;
