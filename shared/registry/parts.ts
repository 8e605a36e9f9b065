// The parts of the plan, one line for each feature that keeps one; their order is that of every list.

import { emptyCash } from '../cash/model.ts';
import { emptyConsortium } from '../consortium/model.ts';
import { emptyContributions } from '../contributions/model.ts';
import { emptyCost } from '../cost/model.ts';
import { emptyExplanations } from '../explanations/model.ts';
import { emptyGoals } from '../goals/model.ts';
import { emptyGovernance } from '../governance/model.ts';
import { emptyGroups } from '../groups/model.ts';
import { emptyInfrastructure } from '../infrastructure/model.ts';
import { emptyInvoices } from '../invoices/model.ts';
import { defineParts, type EmptyParts } from '../kernel/parts.ts';
import type { Plan } from '../kernel/plan.ts';
import { emptyMembers } from '../members/model.ts';
import { emptyRisk } from '../risk/model.ts';
import { emptyScenarios } from '../scenarios/model.ts';

/** Exported with the types of each feature: what depends on `shared` as compiled sees all of them. */
export const parts = {
  consortium: emptyConsortium,
  members: emptyMembers,
  governance: emptyGovernance,
  cost: emptyCost,
  contributions: emptyContributions,
  cash: emptyCash,
  invoices: emptyInvoices,
  explanations: emptyExplanations,
  groups: emptyGroups,
  goals: emptyGoals,
  infrastructure: emptyInfrastructure,
  scenarios: emptyScenarios,
  uncertainty: emptyRisk,
} satisfies EmptyParts;

defineParts(parts);

/** A consortium without members, seats, costs or money; years count from `startYear`. */
export function emptyPlan(startYear: number = emptyCost.terms.startYear): Plan {
  return { ...parts, cost: { ...emptyCost, terms: { ...emptyCost.terms, startYear } } };
}

/** What two copies of a plan that are kept alike begin with. */
export const blankPlan = emptyPlan(2000);
