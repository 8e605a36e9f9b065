// Things of the cash for tests: valid by default, so that a test says only what matters to it.
import type { Commitment } from '../shared/cash/model.ts';
import type { Batch, Change } from '../shared/change.ts';
import type { Invoice } from '../shared/invoices/model.ts';
import type { Plan } from '../shared/plan.ts';
import { fte } from '../shared/values/fte.ts';
import { money } from '../shared/values/money.ts';
import { aMember, openSfsPlan, testersInKind } from './builders.ts';

/** 1,000 in 2012 for the testers of OpenSFS. */
export function aCommitment(some: Partial<Commitment> = {}): Commitment {
  return {
    id: 'commitment-one',
    name: 'Test contract',
    line: 'line-testers',
    activity: null,
    firstYear: 2012,
    lastYear: 2012,
    amount: money(1_000),
    fte: null,
    rate: null,
    source: null,
    ...some,
  };
}

/** People hired at 300,000 each. */
export function hired(people: number, some: Partial<Commitment> = {}): Commitment {
  return aCommitment({ amount: null, fte: fte(people), rate: money(300_000), ...some });
}

/** The 15 expected members of the example are named: the income of 2,345,000 is then committed. */
export const everybodyNamed: Batch = {
  type: 'batch',
  name: 'Named the 15 expected members',
  changes: [
    ...['tier-adopter', 'tier-supporter'].map(
      (id): Change => ({ type: 'members/setTier', id, set: { expected: 0 } }),
    ),
    ...Array.from({ length: 15 }, (_, index): Change => {
      const tier = index < 6 ? 'tier-adopter' : 'tier-supporter';
      const tiers = [{ tier, from: '2012-01-01' }];
      const entity = aMember({ id: `named-${index}`, name: `Member ${index + 5}`, tiers });
      return { type: 'members/addMember', entity, at: null };
    }),
  ],
};

/** The dues of Cray for 2012, sent on the first day of the year and due at the end of January. */
export function anInvoice(some: Partial<Invoice> = {}): Invoice {
  return {
    id: 'invoice-one',
    number: '2012-001',
    member: 'member-cray',
    payer: null,
    pledge: null,
    year: 2012,
    on: '2012-01-01',
    due: '2012-01-31',
    amount: money(500_000),
    payments: [],
    credits: [],
    source: null,
    ...some,
  };
}

/** Reading A, where each line has its share of one total to the cent: one line is relieved wholly. */
export const releaseManagerInKind: Plan = openSfsPlan(
  { type: 'cost/setLine', id: 'line-facilities', set: { amount: { low: 0, high: 0 } } },
  { type: 'cost/calibrate', end: 'high', target: 300_000_000, line: null, share: 1 },
  {
    type: 'contributions/addPledge',
    entity: testersInKind(1, { line: 'line-release-manager' }),
    at: null,
  },
);
