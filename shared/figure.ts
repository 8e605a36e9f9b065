// Addresses of figures, and explain: the value, the rule in words, and the parts of any of them.
import { explainApproach } from './approach/explain.ts';
import type { ApproachAddress } from './approach/fact.ts';
import { type ContributionsAddress, explainContributions } from './contributions/explain.ts';
import { type CostAddress, explainCost } from './cost/explain.ts';
import type { Explanation } from './explanation.ts';
import { explainGoals, type GoalsAddress } from './goals/explain.ts';
import { explainGovernance, type GovernanceAddress } from './governance/explain.ts';
import { explainGroups, type GroupsAddress } from './groups/explain.ts';
import { explainInfrastructure, type InfrastructureAddress } from './infrastructure/explain.ts';
import { explainMembers, type MembersAddress } from './members/explain.ts';
import type { Plan } from './plan.ts';

/** Where a figure stands: its feature, its name, and what it is of (entity, year, end, view, day). */
export type Address =
  | CostAddress
  | ContributionsAddress
  | MembersAddress
  | GovernanceAddress
  | InfrastructureAddress
  | GroupsAddress
  | GoalsAddress
  | ApproachAddress;

/** An entity that is gone since is said to be removed; it never throws. */
export function explain(plan: Plan, address: Address): Explanation<Address> {
  switch (address.feature) {
    case 'cost':
      return explainCost(plan.cost, address, plan.consortium.profile.target);
    case 'contributions':
      return explainContributions(plan, address);
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
    case 'governance':
      return explainGovernance(plan, address);
  }
}
