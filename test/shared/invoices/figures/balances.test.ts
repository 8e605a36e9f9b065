// Invoices: what is open on a day, how late it is, who is in good standing, and what may be done to one.
import { describe, expect, test } from 'vitest';
import { duesToInvoice, invoiceDues } from '../../../../shared/invoices/changes/invoicing.ts';
import {
  agingOn,
  buckets,
  goodStanding,
  openOn,
} from '../../../../shared/invoices/figures/balances.ts';
import { nextNumber } from '../../../../shared/invoices/figures/numbers.ts';
import { owedIn } from '../../../../shared/invoices/figures/owed.ts';
import type { Invoice } from '../../../../shared/invoices/model.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { removalOf } from '../../../../shared/kernel/removal.ts';
import { addDays } from '../../../../shared/values/date.ts';
import { money } from '../../../../shared/values/money.ts';
import { aMember, aPledge, applied, aTier, openSfsPlan } from '../../../fixtures/builders.ts';
import { anInvoice } from '../../../fixtures/cashBuilders.ts';

const add = (some: Parameters<typeof anInvoice>[0] = {}): Change => ({
  type: 'invoices/addInvoice',
  entity: anInvoice(some),
  at: null,
});
const pay = (units: number, on = '2012-02-15', invoice = 'invoice-one'): Change => ({
  type: 'invoices/recordPayment',
  invoice,
  on,
  amount: money(units),
  note: null,
});
const credit = (units: number, reason = 'Sent twice'): Change => ({
  type: 'invoices/credit',
  invoice: 'invoice-one',
  on: '2012-02-15',
  amount: money(units),
  reason,
});
const billed = openSfsPlan(add());
const invoiceIn = (plan: Plan) => plan.invoices.invoices[0] ?? anInvoice();
const refused = (plan: Plan, change: Change) => {
  const result = applyChange(plan, change);
  return result.ok ? 'accepted' : result.no.why;
};

describe('open on a day', () => {
  const paid = applied(billed, pay(200_000), pay(100_000, '2012-03-01'));

  test('the amount less the payments by that day, and nothing before the invoice', () => {
    const on = ['2011-12-31', '2012-01-31', '2012-02-15', '2012-03-01'];
    expect(on.map((day) => openOn(invoiceIn(paid), day) / 100)).toEqual([
      0, 500_000, 300_000, 200_000,
    ]);
  });

  test('a credit of all that is open makes it void', () => {
    expect(openOn(invoiceIn(applied(billed, credit(500_000))), '2012-02-15')).toBe(0);
  });
});

describe('ageing', () => {
  const bucketAt = (days: number) => {
    const aging = agingOn(billed.invoices.invoices, addDays('2012-01-31', days));
    return buckets.filter((one) => aging[one].open > 0);
  };

  test.each([
    [-5, 'notDue'],
    [0, 'notDue'],
    [1, 'to30'],
    [30, 'to30'],
    [31, 'to60'],
    [60, 'to60'],
    [61, 'to90'],
    [90, 'to90'],
    [91, 'over90'],
  ])('%i days past due: %s', (days, bucket) => {
    expect(bucketAt(days)).toEqual([bucket]);
  });
});

describe('good standing', () => {
  const standing = (plan: Plan, day: string) => goodStanding(plan.invoices, 'member-cray', day);

  test('where no invoices are recorded', () => {
    expect(standing(openSfsPlan(), '2020-01-01')).toEqual({ isGood: true, recorded: 0, late: [] });
  });

  test('until 90 days past due, not from the 91st on', () => {
    expect(standing(billed, '2012-04-30').isGood).toBe(true);
    expect(standing(billed, '2012-05-01').isGood).toBe(false);
  });

  test('again once it is paid, and by the days of the plan', () => {
    expect(standing(applied(billed, pay(500_000, '2012-05-01')), '2012-05-01').isGood).toBe(true);
    const strict = applied(billed, { type: 'invoices/setTerms', set: { standingDays: 10 } });
    expect(standing(strict, '2012-02-11').isGood).toBe(false);
  });
});

describe('what was sent and paid is not changed in silence', () => {
  const paid = applied(billed, pay(200_000));

  test('before a payment it may be edited and removed', () => {
    const set = { amount: money(400_000) };
    expect(refused(billed, { type: 'invoices/setInvoice', id: 'invoice-one', set })).toBe(
      'accepted',
    );
    const earlier = applied(billed, add({ id: 'later', number: '2012-002' }));
    const remove = { type: 'invoices/removeInvoice', id: 'invoice-one' } as const;
    expect(refused(earlier, remove)).toBe('accepted');
  });

  test('after one it may only be credited', () => {
    const set = { amount: money(400_000) };
    const why = 'It already has payments or credits.';
    expect(refused(paid, { type: 'invoices/setInvoice', id: 'invoice-one', set })).toBe(why);
    expect(refused(paid, { type: 'invoices/removeInvoice', id: 'invoice-one' })).toBe(why);
    expect(refused(paid, credit(300_000))).toBe('accepted');
  });

  test('after one nobody else comes to owe it, and it is for nothing else', () => {
    const why = 'It already has payments or credits.';
    const set = (some: Partial<Invoice>, plan = paid) =>
      refused(plan, { type: 'invoices/setInvoice', id: 'invoice-one', set: some });
    expect(set({ member: 'member-ddn' })).toBe(why);
    expect(set({ member: null, payer: 'Somebody else' })).toBe(why);
    expect(set({ pledge: 'pledge-one' })).toBe(why);
    expect(set({ source: 'The bank' })).toBe('accepted');
    const { tiers } = paid.members.roll[0] ?? aMember();
    const left = applied(paid, removalOf(paid, 'members.roll', 'member-cray').change);
    expect(set({ payer: 'Somebody else' }, left)).toBe(why);
    const again = applied(left, {
      type: 'members/addMember',
      entity: { ...aMember({ id: 'again', name: 'CRAY' }), tiers },
      at: null,
    });
    expect(set({ member: 'again', payer: null }, again)).toBe('accepted');
    expect(set({ member: 'member-ddn', payer: null }, again)).toBe(why);
  });

  test('no more is paid or credited than is open, and a credit has a reason', () => {
    const why = '$300,001 is more than the $300,000 outstanding on invoice 2012-001.';
    expect(refused(paid, pay(300_001))).toBe(why);
    expect(refused(paid, credit(300_001))).toBe(why);
    expect(refused(paid, credit(1, ' '))).toBe('It has no reason.');
    expect(refused(paid, pay(0))).toBe('It must be above zero, in whole cents.');
  });

  test('no two have the same number', () => {
    expect(refused(paid, add({ id: 'other' }))).toBe('Another invoice has that number.');
  });

  test('a member that is removed stays on it by name', () => {
    const after = applied(paid, removalOf(paid, 'members.roll', 'member-cray').change);
    expect(invoiceIn(after)).toMatchObject({ member: null, payer: 'Cray' });
    expect(invoiceIn(after).payments).toHaveLength(1);
  });

  test('so does a contribution, also where its member goes with it', () => {
    const entity = aPledge({ member: 'member-cray', giver: null });
    const plan = openSfsPlan(
      { type: 'contributions/addPledge', entity, at: null },
      add({ pledge: 'pledge-one' }),
    );
    const after = applied(plan, removalOf(plan, 'members.roll', 'member-cray').change);
    expect(invoiceIn(after)).toMatchObject({ member: null, pledge: null });
    expect(invoiceIn(after).payer).toBe('Cray');
  });

  test('without its contribution it asks for no dues of the member, who owes them all still', () => {
    const entity = aPledge({ member: 'member-cray', giver: null });
    const plan = openSfsPlan(
      { type: 'contributions/addPledge', entity, at: null },
      add({ pledge: 'pledge-one', amount: money(100_000) }),
    );
    const after = applied(plan, removalOf(plan, 'contributions.pledges', 'pledge-one').change);
    expect(invoiceIn(after)).toMatchObject({ member: null, pledge: null, payer: 'Cray' });
    const asked = duesToInvoice(after, 2012).find(({ member }) => member.id === 'member-cray');
    expect(asked?.amount).toBe(money(500_000));
  });
});

describe('the dues of a year, invoiced at once', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const batch = invoiceDues(openSfsPlan(), 2012, '2012-01-31', '2012-03-01', ids);

  test('one invoice for each named member, with numbers of their own', () => {
    if (!batch.ok) throw new Error(batch.no.why);
    const plan = applied(openSfsPlan(), batch.value);
    expect(batch.value.name).toBe('Invoiced the dues for 2012 to 4 members');
    expect(plan.invoices.invoices.map(({ number, amount }) => [number, amount])).toEqual(
      ['2012-001', '2012-002', '2012-003', '2012-004'].map((number) => [number, money(500_000)]),
    );
    expect(duesToInvoice(plan, 2012)).toEqual([]);
    const again = invoiceDues(plan, 2012, '2012-01-31', '2012-03-01', ids);
    expect(again.ok ? '' : again.no.why).toContain('No named member has dues');
  });

  test('only what is missing: a part that was invoiced before, and no unknown dues', () => {
    const plan = openSfsPlan(
      add({ amount: money(200_000) }),
      { type: 'members/addTier', entity: aTier({ dues: [] }), at: null },
      { type: 'members/addMember', entity: aMember(), at: null },
    );
    const [cray, ...others] = duesToInvoice(plan, 2012);
    expect([cray?.amount, others.length]).toEqual([money(300_000), 3]);
    expect(nextNumber(plan.invoices.invoices, 2012)).toBe('2012-002');
  });
});

describe('what is owed for a year', () => {
  const gift = aPledge({ member: 'member-ddn', giver: null });
  const plan = openSfsPlan(
    add(),
    pay(200_000),
    { type: 'contributions/addPledge', entity: gift, at: null },
    { type: 'contributions/addPledge', entity: { ...gift, id: 'r', status: 'received' }, at: null },
    { type: 'contributions/addPledge', entity: { ...gift, id: 'p', status: 'pledged' }, at: null },
  );
  const rows = owedIn(plan, 2012, '2012-02-29');

  test('dues are committed until paid, then received', () => {
    expect(rows.find(({ id }) => id === 'member-cray')).toMatchObject({
      due: money(500_000),
      invoiced: money(500_000),
      received: money(200_000),
      open: money(300_000),
    });
    expect(rows.find(({ id }) => id === 'member-ddn')).toMatchObject({ invoiced: 0, received: 0 });
  });

  test('committed contributions, and those received without an invoice', () => {
    const given = rows.filter(({ of }) => of === 'pledge');
    expect(given.map(({ id, received }) => [id, received])).toEqual([
      ['pledge-one', 0],
      ['r', money(1_000)],
    ]);
  });
});
