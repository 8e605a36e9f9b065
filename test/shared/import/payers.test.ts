// Who owes an imported invoice: shown where it is a member, asked about where the name is that of none.
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import { invoicesTable } from '../../../shared/invoices/reports/tables.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tableOf } from '../../../shared/kernel/table.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const example = openSfsPlan();
const header = 'Number,Owed by,Sent,Amount';

const read = (rows: readonly string[], some: Partial<ImportSettings> = {}, plan: Plan = example) =>
  imported(importerNamed('invoices'), plan, [header, ...rows].join('\n'), some);

const added = ({ change }: Preview) =>
  change
    ? applied(example, change).invoices.invoices.map(({ member, payer }) => [member, payer])
    : [];

const mistyped = ['1,Crey,2012-01-15,500000', '2,Oak Ridge,2012-01-16,500000'];

test('a payer who is no member is left out and asked about, with who may be meant', () => {
  const preview = read([...mistyped, '3,Cray,2012-01-16,500000']);
  expect(preview.counts).toMatchObject({ added: 1, leftOut: 2 });
  expect(preview.problems.map(({ line, field }) => [line, field])).toEqual([
    [2, 'Owed by'],
    [3, 'Owed by'],
  ]);
  const [crey, ridge] = preview.problems;
  expect(crey?.why).toBe('“Crey” is not a member.');
  expect(crey?.remedy).toMatch(/^Did you mean “Cray”\? /);
  expect(ridge?.remedy).toMatch(/^Did you mean “Oak Ridge National Laboratory \(ORNL\)”\? /);
  expect(preview.questions).toMatchObject([
    { id: 'payer', text: expect.stringContaining('“Crey” and “Oak Ridge”'), suggested: null },
  ]);
});

test('the answer records the name, and says so in its row, or leaves it out', () => {
  const kept = read(mistyped, { answers: { payer: 'keep' } });
  expect(added(kept)).toEqual([
    [null, 'Crey'],
    [null, 'Oak Ridge'],
  ]);
  expect(kept.rows[0]?.notices).toEqual(['“Crey” is not a member.']);
  const left = read(mistyped, { answers: { payer: 'leave' } });
  expect(left.change).toBeNull();
  expect(left.problems[0]?.remedy).toContain('add the member first');
});

test('the correction of a name makes it that of the member', () => {
  const preview = read(mistyped.slice(0, 1), { corrections: { 2: { payer: 'Cray' } } });
  expect(preview.questions).toEqual([]);
  expect(added(preview)).toEqual([['member-cray', null]]);
});

test('each payer who was found is shown with the name of the member', () => {
  const rows = ['1,cray,2012-01-15,1', '2,ORNL,2012-01-16,1'];
  expect(read(rows).rows.map(({ notices }) => notices)).toEqual([
    ['Owed by the member “Cray”.'],
    ['Owed by the member “Oak Ridge National Laboratory (ORNL)”.'],
  ]);
});

test('nobody is asked where the file says it, or the invoice is known', () => {
  const kept = read(mistyped, { answers: { payer: 'keep' } });
  if (!kept.change) throw new Error('Both are imported.');
  const plan = applied(example, kept.change);
  const own = csvOf(tableOf(invoicesTable, plan, { year: 2012, asOf: '2012-01-31' }), 'commas');
  const back = imported(importerNamed('invoices'), example, own);
  expect([back.questions, back.counts.added]).toEqual([[], 2]);
  const again = read(mistyped, { update: true }, plan);
  expect([again.questions, again.counts.same]).toEqual([[], 2]);
});
