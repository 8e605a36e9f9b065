// The handlers of all changes, one line for each feature; reading a plan needs none of them.
import './lists.ts';
import './parts.ts';
import { cashHandlers } from '../cash/changes.ts';
import { consortiumHandlers } from '../consortium/changes.ts';
import { contributionsHandlers } from '../contributions/changes/changes.ts';
import { costHandlers } from '../cost/changes/changes.ts';
import { explanationsHandlers } from '../explanations/changes.ts';
import { goalsHandlers } from '../goals/changes/changes.ts';
import { governanceHandlers } from '../governance/changes/changes.ts';
import { groupsHandlers } from '../groups/changes.ts';
import { infrastructureHandlers } from '../infrastructure/changes/changes.ts';
import { invoicesHandlers } from '../invoices/changes/changes.ts';
import { defineChanges, type FeatureHandlers } from '../kernel/change.ts';
import { membersHandlers } from '../members/changes/changes.ts';
import { riskHandlers } from '../risk/changes/changes.ts';
import { scenariosHandlers } from '../scenarios/changes/changes.ts';

/** Exported with the types of each feature: what depends on `shared` as compiled sees all of them. */
export const handlers = {
  consortium: consortiumHandlers,
  members: membersHandlers,
  governance: governanceHandlers,
  cost: costHandlers,
  groups: groupsHandlers,
  goals: goalsHandlers,
  contributions: contributionsHandlers,
  cash: cashHandlers,
  invoices: invoicesHandlers,
  explanations: explanationsHandlers,
  infrastructure: infrastructureHandlers,
  scenarios: scenariosHandlers,
  uncertainty: riskHandlers,
} satisfies FeatureHandlers;

defineChanges(handlers);
