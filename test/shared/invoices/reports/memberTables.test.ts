// The table of the dues: whole, and honest about what nobody set.

import { describe, expect, test } from 'vitest';
import { cents } from '../../../../shared/values/money.ts';
import { aMember, aPlan, aTier, openSfsPlan } from '../../../fixtures/builders.ts';
import { rowsOf } from '../../../fixtures/tableRows.ts';

const example = openSfsPlan();

describe('dues', () => {
  test('add up to the income of each year', () => {
    for (const year of [2012, 2013, 2014]) {
      const rows = rowsOf(example, 'dues').filter((row) => row['Fiscal year'] === year);
      expect(rows.reduce((sum, row) => sum + Number(row.Dues), 0)).toBe(2_345_000);
    }
  });

  test('that nobody set are empty with the basis unknown, not zero', () => {
    const plan = aPlan(
      { type: 'members/addTier', entity: aTier({ dues: [] }), at: null },
      { type: 'members/addMember', entity: aMember(), at: null },
    );
    expect(rowsOf(plan, 'dues')[0]).toMatchObject({ Member: 'Acme', Dues: null, Basis: 'unknown' });
    expect(rowsOf(plan, 'tiers')[0]).toMatchObject({ Tier: 'Gold', Dues: null, Basis: 'unknown' });
  });

  test('stand at the dearest tier of the year, as on the page', () => {
    const silver = aTier({
      id: 'tier-silver',
      name: 'Silver',
      dues: [{ from: 2010, amount: cents(5) }],
    });
    const tiers = [
      { tier: 'tier-silver', from: '2010-01-01' },
      { tier: 'tier-gold', from: '2012-07-01' },
    ];
    const plan = aPlan(
      { type: 'members/addTier', entity: aTier(), at: null },
      { type: 'members/addTier', entity: silver, at: null },
      { type: 'members/addMember', entity: aMember({ tiers }), at: null },
    );
    expect(rowsOf(plan, 'dues')[0]).toMatchObject({ Tier: 'Gold', Dues: 1_000 });
  });
});
