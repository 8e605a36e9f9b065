// Every page in the order of the sidebar, the palette and the native menu: one line for each.
import { cashPage } from '../cash/pages.ts';
import { contributionsPage } from '../contributions/pages.ts';
import { costPage } from '../cost/pages.ts';
import { goalsPage } from '../goals/pages.ts';
import { boardPage } from '../governance/pages.ts';
import { groupsPage } from '../groups/pages.ts';
import { infrastructurePage } from '../infrastructure/pages.ts';
import { invoicesPage } from '../invoices/pages.ts';
import { membersPage } from '../members/pages.ts';
import { organizationPage } from '../organization/pages.ts';
import { overviewPage } from '../overview/pages.ts';
import { principlesPage } from '../principles/pages.ts';
import { riskPage } from '../risk/pages.ts';
import { scenariosPage } from '../scenarios/pages.ts';
import { historyPage, reportsPage, workspacesPage } from '../workspaces/pages.ts';

/** The headings of the sidebar, in its order; each has a key of its own. */
export const pageGroups = ['Home', 'Money', 'What if', 'Governance', 'Work', 'Record'] as const;
export type PageGroup = (typeof pageGroups)[number];

export interface PageWords {
  /** Names it inside the program; never shown. */
  readonly name: string;
  readonly label: string;
  /** Under which heading the sidebar lists it; null for the one that its switcher leads to. */
  readonly group: PageGroup | null;
  /** `Mod` is Ctrl, on a Mac Command; null where no key goes there. */
  readonly keys: string | null;
  /** The letter that goes there after G; another one for each page. */
  readonly jump: string;
}

export const registeredPages = [
  overviewPage,
  costPage,
  contributionsPage,
  invoicesPage,
  cashPage,
  scenariosPage,
  riskPage,
  organizationPage,
  membersPage,
  boardPage,
  groupsPage,
  goalsPage,
  infrastructurePage,
  principlesPage,
  historyPage,
  reportsPage,
  workspacesPage,
] as const satisfies readonly PageWords[];

export type RegisteredPageName = (typeof registeredPages)[number]['name'];

export function isPageName(name: string): name is RegisteredPageName {
  return registeredPages.some((page) => page.name === name);
}
