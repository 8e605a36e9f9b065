// The parts of the plan, one line for each feature that keeps one; their order is that of every list.
import { cashPart } from '../cash/part.ts';
import { consortiumPart } from '../consortium/part.ts';
import { contributionsPart } from '../contributions/part.ts';
import { costPart } from '../cost/part.ts';
import { explanationsPart } from '../explanations/part.ts';
import { goalsPart } from '../goals/part.ts';
import { governancePart } from '../governance/part.ts';
import { groupsPart } from '../groups/part.ts';
import { infrastructurePart } from '../infrastructure/part.ts';
import { invoicesPart } from '../invoices/part.ts';
import { defineParts, emptyOf, type PartDefinitions } from '../kernel/parts.ts';
import type { Plan } from '../kernel/plan.ts';
import { membersPart } from '../members/part.ts';
import { riskPart } from '../risk/part.ts';
import { scenariosPart } from '../scenarios/part.ts';

/** Exported with the types of each feature: what depends on `shared` as compiled sees all of them. */
export const parts = {
  consortium: consortiumPart,
  members: membersPart,
  governance: governancePart,
  cost: costPart,
  contributions: contributionsPart,
  cash: cashPart,
  invoices: invoicesPart,
  explanations: explanationsPart,
  groups: groupsPart,
  goals: goalsPart,
  infrastructure: infrastructurePart,
  scenarios: scenariosPart,
  uncertainty: riskPart,
} satisfies PartDefinitions;

defineParts(parts);

/** A consortium without members, seats, costs or money; years count from `startYear`. */
export function emptyPlan(startYear: number = costPart.empty.terms.startYear): Plan {
  const empty = emptyOf(parts);
  return { ...empty, cost: { ...empty.cost, terms: { ...empty.cost.terms, startYear } } };
}

/** What two copies of a plan that are kept alike begin with. */
export const blankPlan = emptyPlan(2000);
