// Addresses of figures, and explain: the value, the rule in words, and the parts of any of them.

import { type CashAddress, explainCash } from '../cash/explain/explain.ts';
import {
  type ContributionsAddress,
  explainContributions,
} from '../contributions/explain/explain.ts';
import { type CostAddress, explainCost } from '../cost/explain.ts';
import { explainGoals, type GoalsAddress } from '../goals/explain.ts';
import { explainGovernance, type GovernanceAddress } from '../governance/explain.ts';
import { explainGroups, type GroupsAddress } from '../groups/explain.ts';
import { explainInfrastructure, type InfrastructureAddress } from '../infrastructure/explain.ts';
import { explainInvoices, type InvoicesAddress } from '../invoices/explain/explain.ts';
import { explainMembers, type MembersAddress } from '../members/explain/explain.ts';
import { explainApproach } from '../principles/explain.ts';
import type { ApproachAddress } from '../principles/figures/fact.ts';
import { explainUncertainty, type UncertaintyAddress } from '../risk/explain.ts';
import { inScenario } from '../scenarios/figures/scenarioPlan.ts';
import type { ScenarioId } from '../scenarios/model.ts';
import { find } from '../values/id.ts';
import { type Explanation, gone } from './explanation.ts';
import type { Plan } from './plan.ts';

/** A figure of any feature: its name, and what it is of (entity, year, end, view, day). */
type FigureAddress =
  | CostAddress
  | ContributionsAddress
  | CashAddress
  | InvoicesAddress
  | MembersAddress
  | GovernanceAddress
  | InfrastructureAddress
  | GroupsAddress
  | GoalsAddress
  | ApproachAddress
  | UncertaintyAddress;

/** Where a figure stands: also in which scenario. Null is the plan itself, whatever is shown. */
export type Address = FigureAddress & { readonly scenario?: ScenarioId | null };

/** The parts of a figure stand in the scenario in which it stands. */
function within(
  { label, ...answer }: Explanation<Address>,
  scenario: ScenarioId | null,
  name: string | null,
): Explanation<Address> {
  const parts = answer.parts.map((part) => {
    return part.address ? { ...part, address: { ...part.address, scenario } } : part;
  });
  return { ...answer, label: name === null ? label : `${label}, “${name}”`, parts };
}

/**
 * An entity that is gone since is said to be removed; it never throws. An address with a scenario is
 * one of `plan` without any scenario that is shown.
 */
export function explain(plan: Plan, address: Address): Explanation<Address> {
  const { scenario } = address;
  if (scenario === undefined) return explainIn(plan, address);
  if (scenario === null) return within(explainIn(plan, address), null, null);
  const known = find(plan.scenarios.scenarios, scenario);
  if (!known) return gone('scenario');
  const seen = inScenario(plan, scenario).plan;
  return within(explainIn(seen, address), scenario, known.name);
}

function explainIn(plan: Plan, address: FigureAddress): Explanation<Address> {
  switch (address.feature) {
    case 'cost':
      return explainCost(plan.cost, address, plan.consortium.profile.target);
    case 'contributions':
      return explainContributions(plan, address);
    case 'cash':
      return explainCash(plan, address);
    case 'invoices':
      return explainInvoices(plan, address);
    case 'members':
      return explainMembers(plan.members, address, plan.consortium.profile.yearStartsIn);
    case 'infrastructure':
      return explainInfrastructure(plan, address);
    case 'groups':
      return explainGroups(plan, address);
    case 'goals':
      return explainGoals(plan, address);
    case 'approach':
      return explainApproach(plan, address);
    case 'uncertainty':
      return explainUncertainty(plan, address);
    case 'governance':
      return explainGovernance(plan, address);
  }
}
