// What is remembered of the way a user goes about in the window: in the settings, never in a plan.
import type { PageGroup } from '../registry/pages.ts';

/** Where the user was last in one workspace. */
export interface LastVisit {
  readonly folder: string;
  /** The page that was shown, then the last one of each other group. */
  readonly pages: readonly string[];
  /** Pixels that the first of them was scrolled down. */
  readonly scroll: number;
}

export interface NavigationSettings {
  /** The groups of the sidebar that are folded. */
  readonly folded: readonly PageGroup[];
  /** Whether G and a letter go to a page. */
  readonly jumpKeys: boolean;
}

/** Known to the window before its first frame: main writes it into the address. */
export interface WindowStart extends NavigationSettings, Omit<LastVisit, 'folder'> {}
