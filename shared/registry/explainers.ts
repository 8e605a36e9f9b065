// The explainers of figures, one line for each feature; loaded when a figure is first explained.
import './lists.ts';
import './parts.ts';
import './rules.ts';
import { explainCash } from '../cash/explain/explain.ts';
import { explainContributions } from '../contributions/explain/explain.ts';
import { explainCost } from '../cost/explain.ts';
import { explainGoals } from '../goals/explain.ts';
import { explainGovernance } from '../governance/explain.ts';
import { explainGroups } from '../groups/explain.ts';
import { explainInfrastructure } from '../infrastructure/explain.ts';
import { explainInvoices } from '../invoices/explain/explain.ts';
import { defineExplainers, type FeatureExplainers } from '../kernel/explain.ts';
import { explainMembers } from '../members/explain/explain.ts';
import { explainPrinciples } from '../principles/explain.ts';
import { explainRisk } from '../risk/explain.ts';
import { explainInScenario } from '../scenarios/explain.ts';

/** Exported with the types of each feature: what depends on `shared` as compiled sees all of them. */
export const explainers = {
  cost: explainCost,
  contributions: explainContributions,
  cash: explainCash,
  invoices: explainInvoices,
  members: explainMembers,
  infrastructure: explainInfrastructure,
  groups: explainGroups,
  goals: explainGoals,
  approach: explainPrinciples,
  uncertainty: explainRisk,
  governance: explainGovernance,
} satisfies FeatureExplainers;

/** Exported for its type: an address may say in which scenario it stands. */
export const contextExplainer = explainInScenario;

defineExplainers(explainers, contextExplainer);
