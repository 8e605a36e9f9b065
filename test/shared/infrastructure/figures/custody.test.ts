// Custody: red, amber and clear by holders and copies, and never green on an unproven copy.
import { describe, expect, test } from 'vitest';
import { custodyOn, summarizeCustody } from '../../../../shared/infrastructure/figures/custody.ts';
import type { Asset, Copy } from '../../../../shared/infrastructure/model.ts';
import type { Change } from '../../../../shared/kernel/change.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import {
  aCopy,
  aMember,
  anAsset,
  aPlan,
  applied,
  aTier,
  openSfsPlan,
} from '../../../fixtures/builders.ts';

const asOf = '2012-01-31';
const vendor = { member: 'vendor', name: null };
const labs = { member: 'labs', name: null };
const university = { member: null, name: 'A university' };

const members: readonly Change[] = [
  { type: 'members/addTier', entity: aTier(), at: null },
  { type: 'members/addMember', entity: aMember({ id: 'vendor', name: 'Vendor' }), at: null },
  {
    type: 'members/addMember',
    entity: aMember({ id: 'labs', name: 'Labs', kind: 'laboratory', parent: 'Vendor' }),
    at: null,
  },
];

function planWith(asset: Partial<Asset>, ...copies: readonly Partial<Copy>[]): Plan {
  return aPlan(
    ...members,
    { type: 'infrastructure/addAsset', entity: anAsset(asset), at: null },
    ...copies.map(
      (copy, index): Change => ({
        type: 'infrastructure/addCopy',
        entity: aCopy({ id: `copy-${index}`, ...copy }),
        at: null,
      }),
    ),
  );
}

function custody(asset: Partial<Asset>, ...copies: readonly Partial<Copy>[]) {
  const [one] = custodyOn(planWith(asset, ...copies), asOf);
  if (!one) throw new Error('no asset');
  return one;
}

const stateOf = (asset: Partial<Asset>, ...copies: readonly Partial<Copy>[]) => {
  const { state, label } = custody(asset, ...copies);
  return [state, label];
};

const proven = { keeper: university, copied: '2012-01-15', proven: '2012-01-20' };
const second = { ...university, related: false };

describe('a sole custodian', () => {
  test('is red without a backup, and flagged where it is a vendor', () => {
    expect(stateOf({ holder: vendor })).toEqual(['red', 'No backup, one vendor']);
    expect(stateOf({ holder: university })).toEqual(['red', 'No backup, one custodian']);
    const kind = { holder: university, holderKind: 'vendor' } as const;
    expect(stateOf(kind)).toEqual(['red', 'No backup, one vendor']);
  });

  test('is amber with one backup, proven or not', () => {
    const amber = ['amber', 'One vendor, 1 backup'];
    expect(stateOf({ holder: vendor }, { keeper: university })).toEqual(amber);
    expect(stateOf({ holder: vendor }, proven)).toEqual(amber);
  });

  test('stays red where only it, or somebody related to it, keeps the backup', () => {
    expect(stateOf({ holder: vendor }, { ...proven, keeper: vendor })[0]).toBe('red');
    expect(stateOf({ holder: vendor }, { ...proven, keeper: labs })[0]).toBe('red');
    const further = [{ ...university, related: true }];
    expect(stateOf({ holder: vendor, further }, proven)[0]).toBe('red');
  });

  test('is still one with a further custodian of the same parent, or one marked as related', () => {
    const holders = (related: boolean, who: typeof labs | typeof university) =>
      stateOf(
        { holder: vendor, further: [{ ...who, related }] },
        { keeper: { member: null, name: 'X' } },
      );
    expect(holders(false, labs)).toEqual(['amber', 'One vendor, 1 backup']);
    expect(holders(true, university)).toEqual(['amber', 'One vendor, 1 backup']);
    expect(holders(false, university)[0]).toBe('amber');
  });
});

describe('a second, unrelated custodian', () => {
  test('makes it clear, unless there are backups and none is proven', () => {
    expect(stateOf({ holder: vendor, further: [second] })).toEqual(['clear', 'Secure']);
    expect(stateOf({ holder: vendor, further: [second] }, { keeper: university })).toEqual([
      'amber',
      'Backup not tested',
    ]);
    expect(stateOf({ holder: vendor, further: [second] }, proven)).toEqual(['clear', 'Secure']);
  });

  test('does not help where the first is unknown', () => {
    expect(stateOf({ further: [second] }, proven)).toEqual([
      'amber',
      'Custodian unknown, 1 backup',
    ]);
    expect(stateOf({ further: [second] })).toEqual(['red', 'No backup, custodian unknown']);
  });
});

describe('a backup', () => {
  const proof = (copy: Partial<Copy>) => {
    const [one] = custody({ holder: vendor }, { keeper: university, ...copy }).copies;
    return [one?.label, one?.good];
  };

  test('is tested by a restore within the period, the day itself included', () => {
    const copied = '2011-01-29';
    expect(proof({ copied, proven: '2012-01-31' })).toEqual(['Tested', true]);
    expect(proof({ copied, proven: '2011-01-31' })).toEqual(['Tested', true]);
    expect(proof({ copied, proven: '2011-01-30' })).toEqual(['Test expired', false]);
    expect(proof({ copied: '2012-01-30' })).toEqual(['Never tested', false]);
  });

  test('is not green while nobody recorded that it was copied, though a restore proves it', () => {
    expect(proof({ proven: '2012-01-31' })).toEqual(['Tested, backup not dated', false]);
  });

  test('is late by the days that are set for it, and then not green', () => {
    const weekly = { everyDays: 7, proven: '2012-01-20' };
    expect(proof({ ...weekly, copied: '2012-01-24' })).toEqual(['Tested', true]);
    expect(proof({ ...weekly, copied: '2012-01-23' })).toEqual(['Tested, backup late', false]);
    expect(proof(weekly)).toEqual(['Tested, backup late', false]);
  });

  test('of a later day is not known yet', () => {
    expect(proof({ proven: '2012-02-01' })).toEqual(['Never tested', false]);
  });

  test('follows the period of the plan', () => {
    const plan = applied(planWith({ holder: vendor, further: [second] }, proven), {
      type: 'infrastructure/setRules',
      set: { provenMonths: 1 },
    });
    expect(custodyOn(plan, '2012-02-20')[0]?.state).toBe('clear');
    expect(custodyOn(plan, '2012-02-21')[0]?.state).toBe('amber');
  });
});

describe('the example', () => {
  const plan = openSfsPlan();

  test('has two assets of unknown custodians with one backup each, without dates', () => {
    const all = custodyOn(plan, asOf);
    expect(all.map(({ label }) => label)).toEqual([
      'Custodian unknown, 1 backup',
      'Custodian unknown, 1 backup',
    ]);
    expect(summarizeCustody(all)).toEqual({
      assets: 2,
      clear: 0,
      oneHolder: 2,
      unknown: 2,
      oneVendor: 0,
      noCopy: 0,
      copies: 2,
      proven: 0,
    });
  });

  test('is clear only when a second custodian and a restore are recorded', () => {
    const held = applied(plan, {
      type: 'infrastructure/setAsset',
      id: 'asset-source-tree',
      set: { holder: { member: 'member-cray', name: null } },
    });
    expect(custodyOn(held, asOf)[0]?.label).toBe('One vendor, 1 backup');
    const two = applied(held, {
      type: 'infrastructure/setAsset',
      id: 'asset-source-tree',
      set: { further: [{ member: 'member-llnl', name: null, related: false }] },
    });
    expect(custodyOn(two, asOf)[0]?.label).toBe('Backup not tested');
    const restored = applied(two, {
      type: 'infrastructure/recordRestored',
      copy: 'copy-source-tree',
      on: '2012-01-30',
    });
    expect(custodyOn(restored, asOf)[0]?.label).toBe('Secure');
  });

  test('explains each state down to custodians, backups and sources', () => {
    const custodyOf = (entity: string) =>
      explain(plan, { feature: 'infrastructure', figure: 'custody', entity, asOf });
    const told = custodyOf('asset-source-tree');
    expect(told.value).toBe('Custodian unknown, 1 backup');
    expect(told.rule).toContain('The custodian is not recorded');
    expect(told.parts.map(({ label, value }) => [label, value])).toEqual([
      ['Custodian', 'unknown'],
      ['Backup at Indiana University', 'Never tested'],
      ['Continuity plan', 'recorded'],
      ['A restore test is valid for', '12 months'],
    ]);
    const address = told.parts[1]?.address;
    if (!address) throw new Error('the backup has no address');
    const copy = explain(plan, address);
    expect(copy.rule).toContain('It was never tested by a restore.');
    expect(copy.parts[1]).toMatchObject({ label: 'Last backup', value: 'not recorded' });
    expect(custodyOf('nowhere').value).toBe('removed');
  });

  test('counts what it explains', () => {
    for (const figure of ['clear', 'oneHolder', 'noCopy', 'proven'] as const) {
      const { value, parts } = explain(plan, { feature: 'infrastructure', figure, asOf });
      expect(value).toBe(figure === 'oneHolder' ? '2 of 2' : '0 of 2');
      expect(parts).toHaveLength({ clear: 0, oneHolder: 2, noCopy: 0, proven: 3 }[figure]);
    }
  });
});
