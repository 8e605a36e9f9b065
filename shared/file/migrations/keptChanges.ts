// Where formats 1 to 3 keep changes inside of other data. A format with other names has its own.
import type { KeptChanges } from './migration.ts';

/** Format 1 and 2 had no scenarios yet, but what was written on the way to format 3 has them. */
export const keptSince1: KeptChanges = {
  batch: { type: 'batch', changes: 'changes' },
  steps: {
    in: 'scenarios.steps',
    change: 'change',
    added: 'scenarios/addStep',
    set: 'scenarios/setStep',
  },
};
