// The plan: the whole state of one consortium as plain, immutable, JSON-safe data.
import { type CashPart, emptyCash } from '../cash/model.ts';
import { type ConsortiumPart, emptyConsortium } from '../consortium/model.ts';
import { type ContributionsPart, emptyContributions } from '../contributions/model.ts';
import { type CostPart, emptyCost } from '../cost/model.ts';
import { type ExplanationsPart, emptyExplanations } from '../explanations/model.ts';
import { emptyGoals, type GoalsPart } from '../goals/model.ts';
import { emptyGovernance, type GovernancePart } from '../governance/model.ts';
import { emptyGroups, type GroupsPart } from '../groups/model.ts';
import { emptyInfrastructure, type InfrastructurePart } from '../infrastructure/model.ts';
import { emptyInvoices, type InvoicesPart } from '../invoices/model.ts';
import { emptyMembers, type MembersPart } from '../members/model.ts';
import { emptyUncertainty, type UncertaintyPart } from '../risk/model.ts';
import { emptyScenarios, type ScenariosPart } from '../scenarios/model.ts';

/**
 * One field for each feature. Inside, each part is an array of entities in display order (order is
 * data) or one record. Absent values are null, so that undo gives back the same JSON.
 */
export interface Plan {
  readonly consortium: ConsortiumPart;
  readonly members: MembersPart;
  readonly governance: GovernancePart;
  readonly cost: CostPart;
  readonly contributions: ContributionsPart;
  readonly cash: CashPart;
  readonly invoices: InvoicesPart;
  readonly explanations: ExplanationsPart;
  readonly groups: GroupsPart;
  readonly goals: GoalsPart;
  readonly infrastructure: InfrastructurePart;
  readonly scenarios: ScenariosPart;
  readonly uncertainty: UncertaintyPart;
}

/** A consortium without members, seats, costs or money; years count from `startYear`. */
export function emptyPlan(startYear: number = emptyCost.terms.startYear): Plan {
  return {
    consortium: emptyConsortium,
    members: emptyMembers,
    governance: emptyGovernance,
    cost: { ...emptyCost, terms: { ...emptyCost.terms, startYear } },
    contributions: emptyContributions,
    cash: emptyCash,
    invoices: emptyInvoices,
    explanations: emptyExplanations,
    groups: emptyGroups,
    goals: emptyGoals,
    infrastructure: emptyInfrastructure,
    scenarios: emptyScenarios,
    uncertainty: emptyUncertainty,
  };
}
