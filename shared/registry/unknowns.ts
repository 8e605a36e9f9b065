// The unknown values of each part of the plan, one line each; in the board pack's order.
import './lists.ts';
import './parts.ts';
import { costUnknowns } from '../cost/unknowns.ts';
import { goalsUnknowns } from '../goals/unknowns.ts';
import { governanceUnknowns } from '../governance/unknowns.ts';
import { groupsUnknowns } from '../groups/unknowns.ts';
import { infrastructureUnknowns } from '../infrastructure/unknowns.ts';
import { defineUnknowns, type FeatureUnknowns } from '../kernel/unknowns.ts';
import { membersUnknowns } from '../members/unknowns.ts';

defineUnknowns({
  consortium: null,
  members: membersUnknowns,
  governance: governanceUnknowns,
  cost: costUnknowns,
  contributions: null,
  cash: null,
  invoices: null,
  groups: groupsUnknowns,
  goals: goalsUnknowns,
  infrastructure: infrastructureUnknowns,
  scenarios: null,
  uncertainty: null,
  explanations: null,
} satisfies FeatureUnknowns);
