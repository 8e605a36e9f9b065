// Registers the workspaces with the window.
import type { FeatureRegistration } from '../state/registration.ts';

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
    },
  },
} as const satisfies FeatureRegistration;
