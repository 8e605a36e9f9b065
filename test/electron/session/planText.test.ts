// A plan as JSON in turns: the same text as at once.
import { expect, test } from 'vitest';
import { planText } from '../../../electron/session/planText.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import '../../../shared/registry/changes.ts';
import { largePlan } from '../../bench/largePlan.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';

test('is the text that JSON has of it', async () => {
  const large = applyChange(emptyPlan(), largePlan(1_000));
  if (!large.ok) throw new Error(large.no.why);
  for (const plan of [emptyPlan(), openSfsPlan(), large.value]) {
    expect(await planText(plan)).toBe(JSON.stringify(plan));
  }
});
