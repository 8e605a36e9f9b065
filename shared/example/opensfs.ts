// OpenSFS as one batch: the content of the first start, the demonstration, and a fixture of tests.
import type { Batch, Change } from '../kernel/change.ts';
import { money } from '../values/money.ts';
import { openSfsBoard } from './opensfsBoard.ts';
import { openSfsCost } from './opensfsCost.ts';
import { openSfsGroups } from './opensfsGroups.ts';
import { openSfsInfrastructure } from './opensfsInfrastructure.ts';
import { openSfsMembers } from './opensfsMembers.ts';
import { openSfsScenarios } from './opensfsScenarios.ts';

const profile: Change = {
  type: 'consortium/setProfile',
  set: {
    name: 'OpenSFS',
    opensAt: '2012-01-31',
    target: money(3_000_000),
    targetSource: 'Slides: the total can approach $3M a year.',
    note: 'What the slides and public records say is entered with its source. The cost per FTE, the facilities, the levels of the founders and the 15 expected members are assumptions, and are marked as such.',
  },
};

/** State of the example at Jan 31, 2012, fiscal year 2012; each entity keeps its source. */
export const openSfs: Batch = {
  type: 'batch',
  name: 'Opened the OpenSFS example',
  changes: [
    profile,
    ...openSfsMembers,
    ...openSfsBoard,
    ...openSfsCost,
    ...openSfsGroups,
    ...openSfsInfrastructure,
    ...openSfsScenarios,
  ],
};
