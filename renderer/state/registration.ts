// What a feature tells the rest of the window about itself; `registry.ts` collects it.
import type { ComponentType } from 'react';
import type { ListPath, Plan } from '../../shared/kernel/plan.ts';
import type { BadgeOf } from './badge.ts';
import type { PageName } from './pages.ts';

export interface PageRegistration {
  /** Names of the tables that it saves as CSV, the first one first; see `tablesOf`. */
  readonly tables: readonly string[];
  /** Lists whose entities it shows, each as a row that one can go to; the palette offers them. */
  readonly shows?: readonly ListPath[];
  /** What the palette offers to add on it, such as `Add member…`; the page takes it with `useOpened`. */
  readonly adds?: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Of the sidebar. */
  readonly icon: ComponentType;
  /** Where somebody may have to act: loaded once the window is at rest. */
  readonly badge?: () => Promise<{ readonly default: BadgeOf }>;
}

export interface OverviewCard {
  readonly name: string;
  /** Under the figures; in the wide column, alone or in a pair; in the narrow column. */
  readonly place: 'top' | 'pair' | 'main' | 'side';
  /** Whether the plan has anything for it; without it the card always stands there. */
  readonly isFor?: (plan: Plan) => boolean;
  readonly Card: ComponentType;
}

export interface EntityProps {
  readonly path: ListPath;
  readonly id: string;
}

/** What a feature shows where an entity of another feature is shown. */
export interface EntityPart {
  readonly name: string;
  readonly of: readonly ListPath[];
  readonly Part: ComponentType<EntityProps>;
}

export interface FeatureRegistration {
  readonly pages: Partial<Readonly<Record<PageName, PageRegistration>>>;
  readonly overviewCards?: readonly OverviewCard[];
  readonly entityParts?: readonly EntityPart[];
}
