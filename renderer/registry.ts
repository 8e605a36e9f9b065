// The registry of the window: what each feature registers. The frame reads it; no feature does.

import {
  type PageWords,
  type RegisteredPageName,
  registeredPages,
} from '../shared/registry/pages.ts';
import { cash } from './cash/registration.ts';
import { contributions } from './contributions/registration.ts';
import { cost } from './cost/registration.ts';
import { goals } from './goals/registration.ts';
import { governance } from './governance/registration.ts';
import { groups } from './groups/registration.ts';
import { history } from './history/registration.ts';
import { infrastructure } from './infrastructure/registration.ts';
import { invoices } from './invoices/registration.ts';
import { members } from './members/registration.ts';
import { organization } from './organization/registration.ts';
import { overview } from './overview/registration.ts';
import { pathForward } from './pathForward/registration.ts';
import { principles } from './principles/registration.ts';
import { reports } from './reports/registration.ts';
import { risk } from './risk/registration.ts';
import { scenarios } from './scenarios/registration.ts';
import type { PageName } from './state/pages.ts';
import type { FeatureRegistration, PageRegistration } from './state/registration.ts';
import type { Slots } from './state/slots.ts';
import { workspaces } from './workspaces/registration.ts';

/** In the order in which the palette offers their entities, and the overview their cards. */
const features = [
  overview,
  organization,
  members,
  governance,
  principles,
  groups,
  goals,
  cost,
  contributions,
  scenarios,
  cash,
  invoices,
  risk,
  infrastructure,
  pathForward,
  history,
  reports,
  workspaces,
] as const;

type KeysOf<Pages> = Pages extends unknown ? keyof Pages : never;
type PageOfFeature = KeysOf<(typeof features)[number]['pages']>;

export type Page = PageWords & PageRegistration;

const ofFeatures = Object.fromEntries(
  features.flatMap(({ pages }) => Object.entries<PageRegistration>(pages)),
) as Readonly<Record<PageOfFeature, PageRegistration>>;

/** Compiles only where each name of a page has its words, and a feature that registers it. */
export const pages: Readonly<Record<PageName, Page>> = Object.fromEntries(
  registeredPages.map((words) => [words.name, { ...words, ...ofFeatures[words.name] }]),
) as Record<RegisteredPageName, Page>;

/** In the order of the sidebar. */
export const pageNames: readonly PageName[] = registeredPages.map(({ name }) => name);

const all: readonly FeatureRegistration[] = features;

/** The pages that show entities, in the order in which the palette offers them. */
export const pagesOfEntities = Object.keys(ofFeatures) as readonly PageName[];

export const slots: Slots = {
  overviewCards: all.flatMap(({ overviewCards = [] }) => overviewCards),
  entityParts: all.flatMap(({ entityParts = [] }) => entityParts),
};
