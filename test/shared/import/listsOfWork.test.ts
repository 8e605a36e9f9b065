// Infrastructure and invoices that people have in files, with what belongs to them in tables of their own.
import { describe, expect, test } from 'vitest';
import { anAsset, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { anInvoice } from '../../fixtures/cashBuilders.ts';
import { notices, planAfter, read, whys } from '../../fixtures/listImports.ts';

const example = openSfsPlan();

describe('infrastructure', () => {
  const plan = applied(example, { type: 'infrastructure/addAsset', entity: anAsset(), at: null });

  test('comes with its holder, a member by name or anybody else', () => {
    const lines = [
      'Name,Custodian,Other holders',
      'Keys,Cray,A friend; LLNL (related)',
      'Site,A friend,',
    ];
    expect(planAfter('assets', plan, lines).infrastructure.assets.slice(-2)).toMatchObject([
      {
        holder: { member: 'member-cray', name: null },
        further: [
          { member: null, name: 'A friend', related: false },
          { member: 'member-llnl', name: null, related: true },
        ],
      },
      { holder: { member: null, name: 'A friend' }, further: [] },
    ]);
  });

  test('gets further holders and copies, each where its asset is', () => {
    const held = planAfter('further-holders', plan, ['Asset,Holder', 'Mailing lists,A friend']);
    const asset = held.infrastructure.assets.find(({ id }) => id === 'asset-lists');
    expect(asset?.further).toEqual([{ member: null, name: 'A friend', related: false }]);
    const copied = planAfter('copies', plan, [
      'Asset,Where,Last backup',
      'mailing lists,Here,2012-01-31',
    ]);
    expect(copied.infrastructure.copies.at(-1)).toMatchObject({
      asset: 'asset-lists',
      keeper: { member: null, name: 'Here' },
      copied: '2012-01-31',
    });
    const lines = ['Asset,Where', 'Nothing,Here'];
    expect(whys(read('copies', plan, lines))).toEqual([
      [2, 'Asset', 'There is no asset “Nothing”.'],
    ]);
  });
});

describe('invoices', () => {
  const plan = applied(example, { type: 'invoices/addInvoice', entity: anInvoice(), at: null });

  test('take the due day from the terms, and the fiscal year from the day', () => {
    const lines = ['Invoice no,Bill to,Invoice date,Amount', '77,Cray,2012-03-01,"$1,000"'];
    expect(planAfter('invoices', plan, lines).invoices.invoices.at(-1)).toMatchObject({
      number: '77',
      member: 'member-cray',
      payer: null,
      year: 2012,
      on: '2012-03-01',
      due: '2012-03-31',
      amount: 100_000,
    });
  });

  test('say that what was paid is not in the file of invoices', () => {
    const lines = ['Number,Owed by,Sent,Amount,Paid', '77,Cray,2012-03-01,1000,400'];
    expect(notices(read('invoices', plan, lines))).toEqual([
      'Owed by the member “Cray”.',
      '$400 is paid, in a separate table: import that as well.',
    ]);
  });

  test('get their payments and credits once, also where two are alike', () => {
    const lines = [
      'Invoice,Type,Date,Amount,Reason',
      '2012-001,payment,2012-02-01,100,',
      '2012-001,payment,2012-02-01,100,',
      '2012-001,credit,2012-02-02,50,Agreed',
    ];
    const paid = planAfter('payments', plan, lines);
    expect(paid.invoices.invoices[0]).toMatchObject({
      payments: [
        { on: '2012-02-01', amount: 10_000 },
        { on: '2012-02-01', amount: 10_000 },
      ],
      credits: [{ on: '2012-02-02', amount: 5_000, reason: 'Agreed' }],
    });
    const again = read('payments', paid, lines);
    expect(again.change).toBeNull();
    expect(again.problems).toHaveLength(3);
  });

  test('get a payment once, whatever note the file has of it', () => {
    const header = 'Invoice,Date,Amount,Memo';
    const of = (note: string) => `2012-001,2012-02-01,100,${note}`;
    const paid = planAfter('payments', plan, [header, of('')]);
    for (const notes of [[''], ['ACH Cray'], ['ACH Cray', '']]) {
      const again = read('payments', paid, [header, ...notes.map(of)]);
      expect(again.change).toBeNull();
      expect(again.problems.map(({ why }) => why)).toEqual(
        notes.map(() => '“$100 on Feb 1, 2012” is already a payment or credit.'),
      );
    }
    const updated = read('payments', paid, [header, of('ACH Cray')], true);
    expect(updated).toMatchObject({ counts: { same: 1 }, change: null });
    expect(notices(updated)).toEqual(['It is already recorded with another note, which stays.']);
    expect(read('payments', paid, [header, of(''), of('Second')]).counts).toMatchObject({
      added: 1,
      leftOut: 1,
    });
  });

  test('stay with whoever owes them once something was paid', () => {
    const paid = planAfter('payments', plan, ['Invoice,Date,Amount', '2012-001,2012-02-01,100']);
    const why = 'It has payments or credits, so its payer cannot change.';
    const header = 'Number,Owed by,On the roll';
    for (const payer of ['DataDirect Networks (DDN),', 'Somebody else,', 'Cray,no']) {
      const preview = read('invoices', paid, [header, `2012-001,${payer}`], true);
      expect(whys(preview)).toEqual([[2, 'Owed by', why]]);
    }
    const same = read('invoices', paid, [header, '2012-001,CRAY,'], true);
    expect(same.counts).toMatchObject({ same: 1, leftOut: 0 });
    const other = [header, '2012-001,DataDirect Networks (DDN),'];
    expect(planAfter('invoices', plan, other, true).invoices.invoices[0]?.member).toBe(
      'member-ddn',
    );
  });

  test('are held to the rules of a payment that is typed', () => {
    const preview = read('payments', plan, [
      'Invoice,Type,Date,Amount,Reason',
      '2012-001,payment,2012-02-01,600000,',
      '2012-009,payment,2012-02-01,1,',
      '2012-001,credit,2012-02-01,1,',
    ]);
    expect(whys(preview)).toEqual([
      [2, null, expect.stringContaining('more than the $500,000')],
      [3, 'Invoice', 'There is no invoice “2012-009”.'],
      [4, null, expect.stringContaining('reason')],
    ]);
  });
});
