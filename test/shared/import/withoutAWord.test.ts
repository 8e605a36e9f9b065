// Files of which a figure would be taken without a word: each is refused, asked about, or told.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { money } from '../../../shared/values/money.ts';
import { aCostLine, aMember, applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const plan = openSfsPlan();
const update = { update: true };

const read = (
  name: string,
  lines: readonly string[],
  chosen: Partial<ImportSettings> = {},
  into: Plan = plan,
) => imported(importerNamed(name), into, lines.join('\n'), chosen);

const told = ({ problems }: Preview) => problems.map(({ line, why }) => `${line} ${why}`);
const planAfter = ({ change }: Preview, into: Plan) => (change ? applied(into, change) : into);

describe('a column that names the currency', () => {
  test('leaves out the rows of another one', () => {
    const preview = read('invoices', [
      'Number,Owed by,Sent,Amount,Currency',
      '1,Cray,2012-01-05,1000,EUR',
      '2,Cray,2012-01-05,1000,usd',
      '3,Cray,2012-01-05,1000,',
    ]);
    expect(told(preview)).toEqual(['2 Its currency is “EUR”, but the plan’s is US dollars.']);
  });
});

describe('a comma before three digits in a file of commas', () => {
  const lines = ['Activity,Line,FTE,Amount', 'Testing,Hands,"2,5",', 'Testing,Lab,,"1,200"'];

  test('is asked about where another column shows a decimal comma', () => {
    const preview = read('cost-lines', lines);
    expect(preview.questions.map(({ id }) => id)).toEqual(['decimal']);
    expect(told(preview)).toEqual(['3 “1,200” can be read in two ways.']);
  });

  test('stands between thousands where the user says so', () => {
    const preview = read('cost-lines', lines, { answers: { decimal: '.' } });
    expect(planAfter(preview, plan).cost.lines.at(-1)?.amount).toEqual({
      low: money(1200),
      high: money(1200),
    });
    expect(planAfter(preview, plan).cost.lines.at(-2)?.fte).toEqual({ low: 250, high: 250 });
  });
});

describe('a range of which a file says one end', () => {
  const line = aCostLine({ name: 'Lab', amount: { low: money(1000), high: money(2000) } });
  const activity = plan.cost.activities[0];
  const withLab = applied(plan, {
    type: 'cost/addLine',
    entity: { ...line, activity: activity?.id ?? line.activity },
    at: null,
  });
  const row = (header: string, cells: string) =>
    read(
      'cost-lines',
      [`Activity,Line,${header}`, `${activity?.name},Lab,${cells}`],
      update,
      withLab,
    );
  const amount = (preview: Preview) =>
    planAfter(preview, withLab).cost.lines.find(({ id }) => id === line.id)?.amount;

  test('keeps the other end of the line', () => {
    expect(amount(row('Amount high', '3000'))).toEqual({ low: money(1000), high: money(3000) });
    expect(amount(row('Amount low,Amount high', '1500,'))).toEqual({
      low: money(1500),
      high: money(2000),
    });
  });

  test('is told where a new line takes the blank end from the other', () => {
    const { rows } = read('cost-lines', [
      'Activity,Line,FTE low,FTE high,Amount low,Amount likely,Amount high',
      'Testing,One end,,,,,5000',
      'Testing,People,1,,,,',
      'Testing,Likely alone,,,,5000,',
      'Testing,Both,,,1000,,5000',
      'Testing,None,,,,,',
    ]);
    const told = ['A blank end of its range takes the figure next to it.'];
    expect(rows.map(({ notices }) => notices)).toEqual([told, told, told, [], []]);
    const one = read('cost-lines', ['Activity,Line,Amount', 'Testing,All,5000']);
    expect(one.rows[0]?.notices).toEqual([]);
  });

  test('is refused where one number can be the low end or all', () => {
    const preview = row('Amount', '500');
    expect(told(preview)).toEqual(['2 It is one number, but the line has a range.']);
    expect(amount(preview)).toEqual(line.amount);
  });

  test('is refused where the other is unknown, or all that is known becomes unknown', () => {
    const fresh = ['Activity,Line,Amount low,Amount high', 'Testing,New,unknown,5000'];
    expect(told(read('cost-lines', fresh))).toEqual([
      '2 It is unknown, but another end of the range is known.',
    ]);
    expect(told(row('Amount low,Amount high', 'unknown,unknown'))).toEqual([
      '2 It is unknown in the file, but an import never clears a figure.',
    ]);
  });
});

describe('the tiers of a member', () => {
  const silver = aTier({ id: 'tier-silver', name: 'Silver' });
  const withTiers = applied(
    plan,
    { type: 'members/addTier', entity: aTier(), at: null },
    { type: 'members/addTier', entity: silver, at: null },
  );
  const steps = [
    { tier: 'tier-silver', from: '2010-01-01' },
    { tier: 'tier-gold', from: '2012-01-01' },
  ];
  const member = { ...aMember({ name: 'Acme' }), tiers: steps };
  const withAcme = applied(withTiers, { type: 'members/addMember', entity: member, at: null });
  const head = 'Member,Tier,Joined,Tier on joining,In this tier since';

  test.each(['', '2009-01-01'])('need a later day for the change (since “%s”)', (since) => {
    const preview = read('members', [head, `New,Gold,2010-01-01,Silver,${since}`], {}, withTiers);
    expect(told(preview)).toEqual([
      '2 It is in “Gold”, joined in “Silver”, and has no later date for the change.',
    ]);
  });

  test.each([
    [
      'Acme,Gold,2010-01-01,Silver,2013-01-01',
      'In the plan, the member has been in “Gold” since Jan 1, 2012.',
    ],
    ['Acme,Gold,2010-01-01,Gold,2012-01-01', 'a tier other than “Gold”'],
  ])('are not passed over where an update says others (%s)', (row, why) => {
    const preview = read('members', [head, row], update, withAcme);
    expect(told(preview)).toEqual([expect.stringContaining(why)]);
  });

  test('are the same where the file is of a day before a later change', () => {
    const preview = read(
      'members',
      [head, 'Acme,Silver,2010-01-01,Silver,2010-01-01'],
      update,
      withAcme,
    );
    expect(preview.counts).toMatchObject({ same: 1, leftOut: 0 });
  });
});

describe('dues that a file calls unknown', () => {
  test('are left out, and not said to be there already', () => {
    const lines = ['Tier,From fiscal year,Dues', 'Adopter,2014,unknown'];
    expect(told(read('tier-dues', lines))).toEqual(['2 The dues are missing.']);
  });
});

describe('a word in place of a figure', () => {
  test.each(['?', '??', 'tbd', 'TBA', 'n/a', 'N.A.', '…'])('is never zero: %s', (cell) => {
    const head = 'Activity,Line,FTE,Amount';
    const { problems, change } = read('cost-lines', [
      head,
      `Testing,A,,${cell}`,
      `Testing,B,${cell},`,
    ]);
    expect(change).toBeNull();
    const remedy = 'Leave the cell blank or type unknown; type 0 if it is zero.';
    const why = `“${cell}”: It is not a figure.`;
    expect(problems.map((one) => [one.line, one.why, one.remedy])).toEqual([
      [2, why, remedy],
      [3, why, remedy],
    ]);
  });
});

describe('a row that is called a total', () => {
  const head = 'Activity,Line,Amount';

  test('is asked about where a row above could not be read', () => {
    const lines = [head, 'Testing,A,100', 'Testing,B,abc', 'Testing,Total 2012,300'];
    const preview = read('cost-lines', lines);
    expect(preview.questions.map(({ id, answer }) => [id, answer])).toEqual([['totals', null]]);
    expect(told(preview).at(-1)).toBe(
      '4 “Total 2012” may be a total of other rows, but its figures do not show it.',
    );
  });

  test.each([
    ['Testing,Total,300', 'Testing,A,100'],
    ['Testing,A,100', 'Testing,Total,300'],
  ])('and does not add up the rows above it is asked about: %s, %s', (...rows) => {
    const preview = read('cost-lines', [head, ...rows]);
    expect(preview.questions.map(({ text }) => text)).toEqual([
      '“Total” in this file is not the total of the rows above it.',
    ]);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 1 });
    const counted = read('cost-lines', [head, ...rows], { answers: { totals: 'count' } });
    expect(counted.counts).toMatchObject({ added: 2, leftOut: 0 });
    const left = read('cost-lines', [head, ...rows], { answers: { totals: 'leave' } });
    expect(told(left)).toEqual([
      expect.stringContaining('“Total” is left out as a total, as you chose.'),
    ]);
  });

  test.each(['?', 'tbd', 'unknown', ''])(
    'and adds up the figures above it is left out, also with “%s” among them',
    (cell) => {
      const preview = read('cost-lines', [
        head,
        'Testing,A,100',
        `Testing,B,${cell}`,
        'Testing,C,50',
        'Testing,Sum,150',
      ]);
      expect(preview.questions).toEqual([]);
      expect(told(preview).at(-1)).toBe('5 “Sum” is a total of other rows.');
    },
  );

  test('is not said to add up nothing where a figure above could not be read', () => {
    const lines = [head, 'Testing,A,100', 'Testing,B,abc', 'Testing,Total,300'];
    expect(read('cost-lines', lines).questions.map(({ text }) => text)).toEqual([
      '“Total” in this file may be a total of the rows above it, but one of their figures can’t be read.',
    ]);
  });

  test('is an entry where it has an id of its own, or is one of the plan', () => {
    const lines = ['ID,Activity,Line,Amount', 'a,Testing,A,100', 'b,Testing,Total,100'];
    expect(read('cost-lines', lines).counts).toMatchObject({ added: 2, leftOut: 0 });
    const added = [head, 'Testing,A,100', 'Testing,Total,100'];
    const known = planAfter(read('cost-lines', lines), plan);
    const again = read('cost-lines', added, update, known);
    expect(again.counts).toMatchObject({ same: 2, leftOut: 0 });
    expect(again.questions.map(({ id }) => id)).not.toContain('totals');
  });

  test('is told where it adds up no others', () => {
    const lines = [head, 'Testing,A,100', 'Testing,Total rent,300'];
    expect(read('cost-lines', lines).rows.map(({ notices }) => notices)).toEqual([
      [],
      ['It is called a total, but is imported as a separate item.'],
    ]);
  });
});
