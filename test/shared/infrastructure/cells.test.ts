// What is typed into the cells of assets and copies, and blocks that go in whole or not at all.
import { describe, expect, test } from 'vitest';
import { assetCell, cellsChange, copyCell } from '../../../shared/infrastructure/cells.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';

const plan = openSfsPlan();
const llnl = { member: 'member-llnl', name: null };

function asset(key: string, text: string) {
  const change = assetCell(plan, { id: 'asset-source-tree', key, text });
  if (!change) return null;
  return change.ok ? change.value : change.no.why;
}

function copy(key: string, text: string) {
  const change = copyCell(plan, { id: 'copy-source-tree', key, text });
  if (!change) return null;
  return change.ok ? change.value : change.no.why;
}

describe('a cell of an asset', () => {
  test('finds a member by its short name, and takes anybody else as a name', () => {
    expect(asset('holder', 'llnl')).toMatchObject({ set: { holder: llnl } });
    expect(asset('holder', ' Somebody ')).toMatchObject({
      set: { holder: { member: null, name: 'Somebody' } },
    });
    const unknown = { set: { holder: { member: null, name: null } } };
    expect(asset('holder', '')).toMatchObject(unknown);
    expect(asset('holder', 'unknown')).toMatchObject(unknown);
  });

  test('reads further holders between semicolons, and which of them are related', () => {
    expect(asset('further', 'LLNL; Labs, Inc. (related);')).toMatchObject({
      set: {
        further: [
          { ...llnl, related: false },
          { member: null, name: 'Labs, Inc.', related: true },
        ],
      },
    });
  });

  test('takes a kind by its words', () => {
    expect(asset('kind', 'signing KEYS')).toMatchObject({ set: { kind: 'signingKeys' } });
    expect(asset('kind', 'planet')).toBe('“planet” is none of them.');
    expect(asset('custody', 'Clear')).toBeNull();
  });
});

describe('a cell of a copy', () => {
  test('takes a day as it is typed or shown, and nothing as not recorded', () => {
    expect(copy('proven', '2012-01-31')).toMatchObject({ set: { proven: '2012-01-31' } });
    expect(copy('copied', '3 Feb 2012')).toMatchObject({ set: { copied: '2012-02-03' } });
    expect(copy('copied', ' ')).toMatchObject({ set: { copied: null } });
    expect(copy('proven', '31 Feb 2012')).toBe('“31 Feb 2012” is no day.');
    expect(copy('proven', 'yesterday')).toBe('“yesterday” is no day.');
  });

  test('finds its asset by name, and counts its days', () => {
    expect(copy('asset', 'bug database')).toMatchObject({ set: { asset: 'asset-bug-database' } });
    expect(copy('asset', 'nothing')).toBe('“nothing” is no asset of the plan.');
    expect(copy('everyDays', '7')).toMatchObject({ set: { everyDays: 7 } });
    expect(copy('everyDays', '')).toMatchObject({ set: { everyDays: null } });
  });
});

test('a block goes in as one step, or not at all', () => {
  const cells = [
    { id: 'asset-source-tree', key: 'holder', text: 'Cray' },
    { id: 'asset-source-tree', key: 'custody', text: 'Clear' },
    { id: 'asset-bug-database', key: 'kind', text: 'Other' },
  ];
  const block = cellsChange(plan, assetCell, cells, 'Pasted');
  if (!block.ok) throw new Error(block.no.why);
  expect(block.value.name).toBe('Pasted 2 cells of the infrastructure');
  expect(applied(plan, block.value).infrastructure.assets[1]?.kind).toBe('other');
  const [, shown] = cells;
  if (!shown) throw new Error('no cell');
  expect(cellsChange(plan, assetCell, [shown], 'Pasted').ok).toBe(false);
  const wrong = [...cells, { id: 'asset-source-tree', key: 'kind', text: 'x' }];
  expect(cellsChange(plan, assetCell, wrong, 'Pasted').ok).toBe(false);
});
