// What is typed into the cells of assets and copies, and how they show it.
import { describe, expect, test } from 'vitest';
import { assetCells, copyCells } from '../../../shared/infrastructure/cells.ts';
import { type CellList, rowOf } from '../../../shared/kernel/cells.ts';
import type { Entity } from '../../../shared/values/id.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';

const context = { plan: openSfsPlan(), year: 2012 };
const llnl = { member: 'member-llnl', name: null };

function typed<E extends Entity>(list: CellList<E>, id: string, key: string, text: string) {
  const row = rowOf(list, id, context);
  if (!row) throw new Error(`no row ${id}`);
  const change = row.typed({ [key]: text });
  if (change.ok) return change.value;
  const { what, why } = change.no.refusal;
  return `${what} ${why}`;
}

const asset = (key: string, text: string) => typed(assetCells, 'asset-source-tree', key, text);
const copy = (key: string, text: string) => typed(copyCells, 'copy-source-tree', key, text);

describe('a cell of an asset', () => {
  test('finds a member by its short name, and takes anybody else as a name', () => {
    expect(asset('holder', 'llnl')).toMatchObject({ set: { holder: llnl } });
    expect(asset('holder', ' Somebody ')).toMatchObject({
      set: { holder: { member: null, name: 'Somebody' } },
    });
    expect(asset('holder', '')).toBeNull();
    expect(asset('holder', 'unknown')).toBeNull();
  });

  test('reads further custodians between semicolons, and which of them are related', () => {
    expect(asset('further', 'LLNL; Labs, Inc. (related);')).toMatchObject({
      set: {
        further: [
          { ...llnl, related: false },
          { member: null, name: 'Labs, Inc.', related: true },
        ],
      },
    });
  });

  test('takes a kind by its words, and shows no other', () => {
    expect(asset('kind', 'signing KEYS')).toMatchObject({ set: { kind: 'signingKeys' } });
    expect(asset('kind', 'signingKeys')).toBe('“signingKeys” isn’t a valid kind of asset.');
    expect(asset('kind', '')).toBe('The cell It cannot be empty.');
    const { show, choices } = assetCells.columns.kind;
    const [first] = context.plan.infrastructure.assets;
    if (!first) throw new Error('no asset');
    expect(show({ ...first, kind: 'signingKeys' }, context)).toBe('Signing keys');
    expect(choices?.list(first, context).map(({ label }) => label)).toContain('Bug tracker');
  });
});

describe('a cell of a backup', () => {
  test('takes a day as it is typed or shown, and nothing as not recorded', () => {
    expect(copy('proven', '2012-01-31')).toMatchObject({ set: { proven: '2012-01-31' } });
    expect(copy('copied', '3 Feb 2012')).toMatchObject({ set: { copied: '2012-02-03' } });
    expect(copy('copied', ' ')).toBeNull();
    expect(copy('proven', '31 Feb 2012')).toBe('“31 Feb 2012” That date does not exist.');
    expect(copy('proven', 'yesterday')).toBe('“yesterday” This isn’t a valid date.');
  });

  test('finds its asset by name, and counts its days', () => {
    expect(copy('asset', 'bug database')).toMatchObject({ set: { asset: 'asset-bug-database' } });
    expect(copy('asset', 'nothing')).toBe('“nothing” isn’t a valid asset of the plan.');
    expect(copy('everyDays', '7')).toMatchObject({ set: { everyDays: 7 } });
    expect(copy('everyDays', 'often')).toBe('“often” This is not a number.');
  });

  test('that was recorded is taken back where it is emptied', () => {
    const [first] = context.plan.infrastructure.copies;
    if (!first) throw new Error('no backup');
    const recorded = { ...first, copied: '2012-02-03', everyDays: 7 };
    const { copied, everyDays } = copyCells.columns;
    const cleared = copied.together ? null : copied.clear(recorded, context);
    expect(cleared).toMatchObject({ value: { copied: null, everyDays: 7 } });
    const days = everyDays.together ? null : everyDays.clear(recorded, context);
    expect(days).toMatchObject({ value: { copied: '2012-02-03', everyDays: null } });
  });
});
