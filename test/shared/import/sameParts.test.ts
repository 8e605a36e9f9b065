// Rows that add to entries: two of one file never set the same part, where the later would win unseen.
import { describe, expect, test } from 'vitest';
import { aGoal, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const example = openSfsPlan();
const withGoal = applied(example, {
  type: 'goals/addGoal',
  entity: aGoal({ name: 'Test more', measure: { type: 'none' } }),
  at: null,
});
const { name: asset = '' } = example.infrastructure.assets[0] ?? {};

describe.each([
  [
    'the dues of a tier for one year',
    'tier-dues',
    'Tier,From,Dues',
    'Promoter,2013,5',
    'promoter,2013,6',
  ],
  [
    'the tier of a member from one day on',
    'tier-history',
    'Member,Tier,From',
    'Cray,Adopter,2013-01-01',
    'CRAY,Supporter,2013-01-01',
  ],
  ['a milestone', 'milestones', 'Goal,No.,Milestone', 'Test more,1,A', 'Test more,1,B'],
  ['an aim', 'goal-aims', 'Goal,No.,Release', 'Test more,1,2.3', 'Test more,1,2.4'],
  ['a delivery', 'deliveries', 'Goal,No.,Delivered', 'Test more,1,A', 'Test more,1,B'],
  ['a further holder', 'further-holders', 'Asset,No.,Holder', `${asset},1,A`, `${asset},1,B`],
])('%s', (_, list, header, first, second) => {
  const read = (...rows: readonly string[]) =>
    imported(importerNamed(list), withGoal, [header, ...rows].join('\n'));

  test('is said once in a file: a second line is left out, with the line of the first', () => {
    const { rows, problems, change } = read(first, second);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'leftOut']);
    expect(problems[0]?.why).toMatch(/^Line 2 already sets this for “.+”\.$/);
    expect(change?.changes).toEqual(read(first).change?.changes);
  });
});

test('dues of a year that the plan has already need an update, those of another year none', () => {
  const tier = example.members.tiers[0];
  const year = tier?.dues[0]?.from;
  const rows = [`${tier?.name},${year},7`, `${tier?.name},2014,8`];
  const read = (update: boolean) =>
    imported(importerNamed('tier-dues'), example, ['Tier,From,Dues', ...rows].join('\n'), {
      update,
    });
  expect(read(false).rows.map(({ outcome }) => outcome)).toEqual(['leftOut', 'added']);
  expect(read(false).problems[0]?.remedy).toBe(
    'Choose to update existing items, or leave the row out.',
  );
  expect(read(true).rows.map(({ outcome }) => outcome)).toEqual(['updated', 'added']);
  expect(read(true).counts).toMatchObject({ added: 1, updated: 1 });
});
