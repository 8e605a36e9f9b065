// What is refused of assets and copies, what the records of a copy set, and removals that keep names.
import { describe, expect, test } from 'vitest';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { removalOf } from '../../../../shared/kernel/removal.ts';
import { find } from '../../../../shared/values/id.ts';
import { aCopy, anAsset, applied, openSfsPlan } from '../../../fixtures/builders.ts';

const plan = openSfsPlan();
const add = (entity = anAsset()): Change => ({ type: 'infrastructure/addAsset', entity, at: null });
const refusal = (change: Change, on = plan) => {
  const answer = applyChange(on, change);
  return answer.ok ? null : answer.no.why;
};
const llnl = { member: 'member-llnl', name: null };
const ornl = { member: 'member-ornl', name: null };

describe('refused are', () => {
  test.each([
    ['an asset without a name', add(anAsset({ name: ' ' })), 'It has no name.'],
    [
      'a custodian that is two',
      add(anAsset({ holder: { member: 'member-cray', name: 'Cray' } })),
      'It names both a member and someone else.',
    ],
    [
      'a further custodian that is nobody',
      add(anAsset({ further: [{ member: null, name: null, related: false }] })),
      'It has no name.',
    ],
    [
      'a backup that is nowhere',
      {
        type: 'infrastructure/setCopy',
        id: 'copy-source-tree',
        set: { keeper: { member: null, name: null } },
      },
      'It has no location.',
    ],
    [
      'a backup every 0 days',
      { type: 'infrastructure/setCopy', id: 'copy-source-tree', set: { everyDays: 0 } },
      '0 is not a whole number from 1 to 10000.',
    ],
    [
      'a restore of no backup',
      { type: 'infrastructure/recordRestored', copy: 'nowhere', on: '2012-01-01' },
      'This backup is no longer in the plan.',
    ],
    [
      'a backup on no day',
      { type: 'infrastructure/recordCopied', copy: 'copy-source-tree', on: 'soon', digest: null },
      '“soon” isn’t a valid date.',
    ],
    [
      'an asset with backups',
      { type: 'infrastructure/removeAsset', id: 'asset-source-tree' },
      'It is used by 1 backup (“Source tree, Indiana University”).',
    ],
  ] satisfies [string, Change, string][])('%s', (_, change, why) => {
    expect(refusal(change)).toBe(why);
  });
});

describe('a recorded backup', () => {
  const copied = (on: string, digest: string | null): Change => ({
    type: 'infrastructure/recordCopied',
    copy: 'copy-source-tree',
    on,
    digest,
  });
  const once = applied(plan, copied('2012-01-20', 'sha256 1'));

  test('is the last one, with its digest and no other', () => {
    const again = applied(once, copied('2012-01-27', null));
    expect(find(again.infrastructure.copies, 'copy-source-tree')).toMatchObject({
      copied: '2012-01-27',
      digest: null,
      proven: null,
    });
  });

  test('is not older than the last, nor is a restore', () => {
    expect(refusal(copied('2012-01-19', null), once)).toContain('after that date');
    const restored = (on: string): Change => ({
      type: 'infrastructure/recordRestored',
      copy: 'copy-source-tree',
      on,
    });
    expect(refusal(restored('2012-01-01'), applied(once, restored('2012-01-02')))).toBe(
      'Its last restore test was on Jan 2, 2012, after that date.',
    );
  });
});

describe('removing', () => {
  test('an asset takes its backups with it in one step', () => {
    const { change, gone } = removalOf(plan, 'infrastructure.assets', 'asset-source-tree');
    expect(gone).toEqual([{ in: 'infrastructure.copies', id: 'copy-source-tree' }]);
    expect(change).toMatchObject({
      name: 'Removed the asset “Source tree” with 1 backup (“Source tree, Indiana University”)',
    });
    expect(applied(plan, change).infrastructure.copies).toHaveLength(1);
  });

  test('members, one by one or with their tier, leaves their names as custodians', () => {
    const further = [
      { ...llnl, related: false },
      { ...ornl, related: true },
    ];
    const held = applied(plan, add(anAsset({ holder: llnl, further })), {
      type: 'infrastructure/addCopy',
      entity: aCopy({ keeper: ornl }),
      at: null,
    });
    const { change, kept } = removalOf(held, 'members.tiers', 'tier-promoter');
    expect(kept).toContainEqual({ in: 'infrastructure.assets', id: 'asset-lists' });
    const { assets, copies } = applied(held, change).infrastructure;
    const lawrence = 'Lawrence Livermore National Laboratory (LLNL)';
    const oak = 'Oak Ridge National Laboratory (ORNL)';
    expect(find(assets, 'asset-lists')).toMatchObject({
      holder: { member: null, name: lawrence },
      further: [
        { member: null, name: lawrence, related: false },
        { member: null, name: oak, related: true },
      ],
    });
    expect(find(copies, 'copy-lists')?.keeper).toEqual({ member: null, name: oak });
  });
});
