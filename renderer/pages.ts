// The pages in the order of the sidebar, and what each is loaded from.
import type { ComponentType } from 'react';

export const pageNames = ['overview', 'members', 'board', 'cost', 'contributions'] as const;
export type PageName = (typeof pageNames)[number];

export interface Page {
  readonly label: string;
  readonly group: 'Governance' | 'Work' | 'Money' | null;
  load(): Promise<{ readonly default: ComponentType }>;
}

export const pages: Readonly<Record<PageName, Page>> = {
  overview: { label: 'Overview', group: null, load: () => import('./overview/OverviewPage.tsx') },
  members: {
    label: 'Members',
    group: 'Governance',
    load: () => import('./members/MembersPage.tsx'),
  },
  board: {
    label: 'Board and officers',
    group: 'Governance',
    load: () => import('./governance/BoardPage.tsx'),
  },
  cost: { label: 'Cost model', group: 'Money', load: () => import('./cost/CostPage.tsx') },
  contributions: {
    label: 'Contributions',
    group: 'Money',
    load: () => import('./contributions/ContributionsPage.tsx'),
  },
};
