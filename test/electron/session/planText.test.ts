// A plan as JSON in turns: the same text as at once.
import { afterEach, expect, test, vi } from 'vitest';
import { planText } from '../../../electron/session/planText.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import '../../../shared/registry/changes.ts';
import { largePlan } from '../../bench/largePlan.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';

const large = applyChange(emptyPlan(), largePlan(1_000));

afterEach(() => vi.restoreAllMocks());

test('is the text that JSON has of it', async () => {
  if (!large.ok) throw new Error(large.no.why);
  for (const plan of [emptyPlan(), openSfsPlan(), large.value]) {
    expect(await planText(plan)).toBe(JSON.stringify(plan));
  }
});

test('lets others go on between its entities where they take long', async () => {
  if (!large.ok) throw new Error(large.no.why);
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 10;
    return time;
  });
  let others = 0;
  const goOn = () => {
    others += 1;
    next = setImmediate(goOn);
  };
  let next = setImmediate(goOn);
  await planText(large.value);
  clearImmediate(next);
  expect(others).toBeGreaterThan(3);
});
