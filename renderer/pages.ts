// The pages in the order of the sidebar, and what each is loaded from.
import type { ComponentType } from 'react';

export const pageNames = [
  'overview',
  'organisation',
  'members',
  'board',
  'approach',
  'groups',
  'goals',
  'infrastructure',
  'cost',
  'contributions',
  'scenarios',
  'chance',
  'cash',
  'invoices',
  'history',
  'workspaces',
] as const;
export type PageName = (typeof pageNames)[number];

export interface Page {
  readonly label: string;
  readonly group: 'Governance' | 'Work' | 'Money' | 'Record' | null;
  /** Names of the tables that it saves as CSV, the first one first; see `tablesOf`. */
  readonly tables: readonly string[];
  load(): Promise<{ readonly default: ComponentType }>;
}

export const pages: Readonly<Record<PageName, Page>> = {
  overview: {
    label: 'Overview',
    group: null,
    tables: ['still-to-find', 'cover', 'cost-by-activity', 'path-forward'],
    load: () => import('./overview/OverviewPage.tsx'),
  },
  organisation: {
    label: 'Organisation',
    group: 'Governance',
    tables: ['organisation'],
    load: () => import('./organization/OrganizationPage.tsx'),
  },
  members: {
    label: 'Members',
    group: 'Governance',
    tables: ['members', 'tiers', 'dues', 'nonmembers'],
    load: () => import('./members/MembersPage.tsx'),
  },
  board: {
    label: 'Board and officers',
    group: 'Governance',
    tables: ['seats', 'officers'],
    load: () => import('./governance/BoardPage.tsx'),
  },
  approach: {
    label: 'Approach',
    group: 'Governance',
    tables: ['approach'],
    load: () => import('./principles/PrinciplesPage.tsx'),
  },
  groups: {
    label: 'Working groups',
    group: 'Work',
    tables: ['working-groups', 'participants'],
    load: () => import('./groups/GroupsPage.tsx'),
  },
  goals: {
    label: 'Goals',
    group: 'Work',
    tables: ['goals', 'check-ins', 'deliveries'],
    load: () => import('./goals/GoalsPage.tsx'),
  },
  infrastructure: {
    label: 'Infrastructure',
    group: 'Work',
    tables: ['assets', 'copies'],
    load: () => import('./infrastructure/InfrastructurePage.tsx'),
  },
  cost: {
    label: 'Cost model',
    group: 'Money',
    tables: ['cost-lines', 'cost-by-activity'],
    load: () => import('./cost/CostPage.tsx'),
  },
  contributions: {
    label: 'Contributions',
    group: 'Money',
    tables: [
      'contributions',
      'cover',
      'still-to-find',
      'amounts-set',
      'outside-commitments',
      'shares',
    ],
    load: () => import('./contributions/ContributionsPage.tsx'),
  },
  scenarios: {
    label: 'Scenarios',
    group: 'Money',
    tables: ['scenarios', 'scenario-changes', 'readings'],
    load: () => import('./scenarios/ScenariosPage.tsx'),
  },
  chance: {
    label: 'Chance',
    group: 'Money',
    tables: ['chances', 'inputs'],
    load: () => import('./risk/RiskPage.tsx'),
  },
  cash: {
    label: 'Cash',
    group: 'Money',
    tables: ['cash-by-year', 'guard', 'commitments'],
    load: () => import('./cash/CashPage.tsx'),
  },
  invoices: {
    label: 'Invoices',
    group: 'Money',
    tables: ['invoices', 'owed', 'ageing', 'accrual-and-cash'],
    load: () => import('./invoices/InvoicesPage.tsx'),
  },
  history: {
    label: 'History',
    group: 'Record',
    tables: [],
    load: () => import('./history/HistoryPage.tsx'),
  },
  workspaces: {
    label: 'Workspaces',
    group: 'Record',
    tables: [],
    load: () => import('./workspaces/WorkspacesPage.tsx'),
  },
};
