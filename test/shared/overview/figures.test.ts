// The question's answer in one sentence, and the figures of the overview.

import { expect, test } from 'vitest';
import { boardSummary } from '../../../shared/governance/figures/summary.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aMember, applied, openSfsPlan } from '../../fixtures/builders.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };

test('the example: not yet, and by how much', () => {
  const { answer, closing } = overviewOf(openSfsPlan(), settings);
  expect(answer).toBe(
    'Not yet: $355,000 of $2,700,000 is not funded (expected, likely cost). 1 cost is unknown and left out.',
  );
  expect(closing).toMatchObject({ tier: { name: 'Promoter' }, dues: 58_875_000 });
  const { rules, officers } = boardSummary(openSfsPlan(), settings.asOf);
  expect(rules.map(({ seats, vacant }) => [seats, vacant])).toEqual([
    [4, 0],
    [1, 0],
  ]);
  expect(officers).toEqual({ held: 1, offices: 3 });
});

test('a fifth Promoter: yes, and what is left over', () => {
  const plan = applied(openSfsPlan(), {
    type: 'members/addMember',
    at: null,
    entity: aMember({ id: 'fifth', tiers: [{ tier: 'tier-promoter', from: '2012-01-01' }] }),
  });
  expect(overviewOf(plan, settings).answer).toContain(
    'Yes: all of $2,700,000 is funded, with $145,000 left over',
  );
});

test('an empty plan has nothing to say', () => {
  expect(overviewOf(emptyPlan(), settings).answer).toContain('there is no answer yet');
});

test('dues that nobody set are reported as left out, not counted as zero', () => {
  const plan = applied(openSfsPlan(), {
    type: 'members/setTier',
    id: 'tier-adopter',
    set: { dues: [] },
  });
  const { answer, chosen, committed } = overviewOf(plan, settings);
  expect(chosen.cash.unknownDues).toBe(6);
  expect(committed.cash.unknownDues).toBe(0);
  expect(answer).toContain('The dues of 6 members are not set and left out.');
  const { year, end, view } = settings;
  const receipts = { feature: 'contributions', figure: 'receipts', year, end, view } as const;
  expect(explain(plan, receipts).value).toBe('$2,045,000, excludes 6 unknown');
});
