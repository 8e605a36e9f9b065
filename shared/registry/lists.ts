// The lists of the plan, one line for each feature; loaded with what names entities.

import { cashLists } from '../cash/lists.ts';
import { contributionsLists } from '../contributions/lists.ts';
import { costLists } from '../cost/lists.ts';
import { explanationsLists } from '../explanations/lists.ts';
import { goalsLists } from '../goals/lists.ts';
import { governanceLists } from '../governance/lists.ts';
import { groupsLists } from '../groups/lists.ts';
import { infrastructureLists } from '../infrastructure/lists.ts';
import { invoicesLists } from '../invoices/lists.ts';
import { defineLists } from '../kernel/lists.ts';
import { membersLists } from '../members/lists.ts';
import { riskLists } from '../risk/lists.ts';
import { scenariosLists } from '../scenarios/lists.ts';

defineLists({
  members: membersLists,
  governance: governanceLists,
  cost: costLists,
  contributions: contributionsLists,
  cash: cashLists,
  invoices: invoicesLists,
  explanations: explanationsLists,
  groups: groupsLists,
  goals: goalsLists,
  infrastructure: infrastructureLists,
  scenarios: scenariosLists,
  uncertainty: riskLists,
});
