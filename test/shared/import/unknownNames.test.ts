// Names in a file that nothing of the plan has: asked about, or refused with their row; never made or dropped unseen.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { nearName } from '../../../shared/values/nearest.ts';
import { aMember, anAsset, aPledge, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';
import { notices, whys } from '../../fixtures/listImports.ts';
import { furnished } from '../kernel/furnished.ts';

const example = openSfsPlan();

const read = (
  list: string,
  lines: readonly string[],
  some: Partial<ImportSettings> = {},
  plan: Plan = example,
) => imported(importerNamed(list), plan, lines.join('\n'), some);

const answered = (answers: ImportSettings['answers']) => ({ answers });
const ids = ({ questions }: Preview) =>
  questions.filter(({ answer }) => answer === null).map(({ id, answer }) => [id, answer]);
const after = ({ change }: Preview, plan = example) => (change ? applied(plan, change) : plan);

describe('who gives a contribution', () => {
  const head = 'Contribution,Contributor,Year,Amount,Status';
  const mistyped = [head, 'Gift,Crey,2012,1000,pledged', 'Own,Cray,2012,1000,pledged'];

  test('is asked about where the name is that of nobody, with who may be meant', () => {
    const preview = read('contributions', mistyped);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 1 });
    expect(whys(preview)).toEqual([[2, 'Contributor', '“Crey” is not a member.']]);
    expect(preview.problems[0]?.remedy).toMatch(/^Did you mean “Cray”\? /);
    expect(preview.questions).toMatchObject([
      { id: 'contributor', text: '“Crey” is not a member.', suggested: null, answer: null },
    ]);
  });

  test('is taken under the name, or left out, as is chosen', () => {
    const kept = read('contributions', mistyped, answered({ contributor: 'keep' }));
    expect(after(kept).contributions.pledges.map(({ member, giver }) => member ?? giver)).toEqual([
      'Crey',
      'member-cray',
    ]);
    expect(notices(kept)).toEqual(['“Crey” is not a member.']);
    const left = read('contributions', mistyped, answered({ contributor: 'leave' }));
    expect(left.counts).toMatchObject({ added: 1, leftOut: 1 });
  });

  test('is nobody to ask about who gave before, takes part without being a member, or is said not to be one', () => {
    const plan = applied(furnished, {
      type: 'contributions/addPledge',
      entity: aPledge({ id: 'other', name: 'Old', giver: 'A friend' }),
      at: null,
    });
    const rows = [
      `${head},On the roll`,
      'New,a friend,2012,1,pledged,',
      'Talk,Sophie,2012,1,pledged,',
    ];
    const preview = read('contributions', [...rows, 'Else,Crey,2012,1,pledged,no'], {}, plan);
    expect([whys(preview), ids(preview)]).toEqual([[], []]);
    expect(
      whys(read('contributions', [`${head},On the roll`, 'N,Crey,2012,1,pledged,yes'])),
    ).toEqual([[2, 'Contributor', 'There is no member “Crey”.']]);
  });

  test('is asked about in an update, which would add the contribution a second time', () => {
    const gift = aPledge({ name: 'Gift', member: 'member-cray', firstYear: 2012 });
    const plan = applied(example, { type: 'contributions/addPledge', entity: gift, at: null });
    const preview = read('contributions', mistyped.slice(0, 2), { update: true }, plan);
    expect([preview.change, ids(preview)]).toEqual([null, [['contributor', null]]]);
  });
});

test('who owes an invoice for a contribution is asked about unless it is who gives it', () => {
  const gift = aPledge({ name: 'Gift', giver: 'A friend', firstYear: 2012, status: 'committed' });
  const plan = applied(example, { type: 'contributions/addPledge', entity: gift, at: null });
  const lines = ['Number,Owed by,Sent,Amount,Contribution', '1,A frend,2012-01-15,10,Gift'];
  expect(ids(read('invoices', lines, {}, plan))).toEqual([['payer', null]]);
  const own = lines.map((line) => line.replace('frend', 'friend'));
  expect(ids(read('invoices', own, {}, plan))).toEqual([]);
});

describe('an activity that the plan does not have', () => {
  const head = 'Activity,Line,FTE';

  test('is created, but for one much like another, which is asked about', () => {
    const preview = read('cost-lines', [head, 'Tesitng,A,1', 'Marketing,B,1', 'Lab 1,C,1']);
    expect(whys(preview)).toEqual([[2, 'Activity', 'There is no activity “Tesitng”.']]);
    expect(preview.problems[0]?.remedy).toBe(
      'Did you mean “Testing”? Correct it, or choose whether to create missing activities.',
    );
    expect(preview.questions).toMatchObject([
      { id: 'activity', answer: 'create', text: expect.stringContaining('Marketing') },
      {
        id: 'activity-near',
        answer: null,
        text: '“Tesitng” isn’t an activity in the plan, and is much like “Testing”.',
      },
    ]);
    const made = read('cost-lines', [head, 'Tesitng,A,1'], answered({ 'activity-near': 'create' }));
    expect(after(made).cost.activities.at(-1)?.name).toBe('Tesitng');
  });

  test('is refused beside a line that a contribution relieves, or that a goal is linked to', () => {
    const gift = 'Contribution,Contributor,Year,FTE,Line,Activity of the line';
    const rows = [gift, 'G,Cray,2012,1,Testers,Tesitng', 'H,Cray,2012,1,,Tesitng'];
    const why = 'There is no activity “Tesitng”.';
    expect(whys(read('contributions', rows))).toEqual([
      [2, 'Activity of the line', why],
      [3, 'Activity of the line', why],
    ]);
    const cash = 'Contribution,Contributor,Year,Amount,Activity of the line';
    const none = read('contributions', [cash, 'G,Cray,2012,1,Testing']);
    expect(notices(none)).toContain('It names no cost line of “Testing”, so it displaces no cost.');
    const [goal] = furnished.goals.goals;
    const links = ['Goal,Activity,Cost line,Contribution,Contributor', `${goal?.name},Tesitng,,,`];
    const more = [`${goal?.name},,Testers,,Nobody at all`, `${goal?.name},Testing,,,`];
    expect(whys(read('goal-links', [...links, ...more], {}, furnished))).toEqual([
      [2, 'Activity', why],
      [3, 'Contributor', 'There is no contributor “Nobody at all”.'],
      [4, 'Cost line', 'It names no cost line and no contribution.'],
    ]);
  });
});

describe('who may as well be somebody else', () => {
  const rows = (name: string) =>
    [
      ['members', 'Member,Tier,Joined,Parent company', `New,Adopter,2012-01-15,${name}`],
      ['assets', 'Asset,Custodian', `Lab,${name}`],
      ['assets', 'Asset,Further custodians', `Lab,Cray; ${name} (related)`],
      ['further-holders', 'Asset,Custodian', `Source tree,${name}`],
      ['copies', 'Asset,Kept at or by', `Source tree,${name}`],
    ] as const;

  const tree = anAsset({ id: 'tree', name: 'Source tree' });
  const isThere = example.infrastructure.assets.some(({ name }) => name === tree.name);
  const add = { type: 'infrastructure/addAsset', entity: tree, at: null } as const;
  const plan = isThere ? example : applied(example, add);

  test.each(rows('Crey'))(
    'is asked about where a member is called much like that: %s, %s',
    (list, ...lines) => {
      const preview = read(list, lines, {}, plan);
      expect(preview.change).toBeNull();
      expect(preview.problems).toMatchObject([
        { why: '“Crey” is not a member.', remedy: expect.stringContaining('mean “Cray”') },
      ]);
      expect(ids(preview)).toEqual([[list === 'members' ? 'parent' : 'custodian', null]]);
      const [[id] = []] = ids(preview);
      const kept = read(list, lines, answered({ [String(id)]: 'keep' }), plan);
      expect(kept.counts).toMatchObject({ added: 1, leftOut: 0 });
    },
  );

  test.each(rows('Hooli'))('is taken, and said to be none: %s, %s', (list, ...lines) => {
    const preview = read(list, lines, {}, plan);
    expect([whys(preview), ids(preview)]).toEqual([[], []]);
    expect(notices(preview)).toContain('“Hooli” is not a member.');
  });

  test('is a parent company where it stands on the roll, or further down in the file', () => {
    const head = 'Member,Tier,Joined,Parent company,Parent company is on the roll';
    const lines = [
      head,
      'A,Adopter,2012-01-15,Cray,',
      'B,Adopter,2012-01-15,Grey,',
      'Grey,Adopter,2012-01-15,,',
    ];
    const preview = read('members', lines);
    expect([whys(preview), notices(preview)]).toEqual([[], []]);
    expect(whys(read('members', [head, 'A,Adopter,2012-01-15,Crey,yes']))).toEqual([
      [2, 'Parent company', 'There is no member “Crey”.'],
    ]);
    const own = applied(example, {
      type: 'members/addMember',
      entity: aMember({
        id: 'own',
        name: 'Own',
        parent: 'Crey',
        tiers: [{ tier: 'tier-adopter', from: '2012-01-15' }],
      }),
      at: null,
    });
    const again = read('members', ['Member,Parent company', 'Own,Crey'], { update: true }, own);
    expect(again.counts).toMatchObject({ same: 1 });
  });
});

test.each([
  ['tier-history', 'Member,Tier,From', 'Crey,Adopter,2012-01-01', 'There is no member “Crey”.'],
  ['tier-history', 'Member,Tier,From', 'Cray,Adoptor,2012-01-01', 'There is no tier “Adoptor”.'],
  ['tier-dues', 'Tier,From,Dues', 'Adoptor,2012,1', 'There is no tier “Adoptor”.'],
  ['members', 'Member,Tier,Joined', 'New,Adoptor,2012-01-15', 'There is no tier “Adoptor”.'],
  [
    'contributions',
    'Contribution,Contributor,Year,FTE,Line',
    'G,Cray,2012,1,Testors',
    'There is no staff line “Testors”.',
  ],
  [
    'contributions',
    'Contribution,Contributor,Year,Amount,Only for',
    'G,Cray,2012,1,Tesitng',
    'There is no activity “Tesitng”.',
  ],
  [
    'invoices',
    'Number,Owed by,Sent,Amount,Contribution',
    '1,Cray,2012-01-15,1,Gitf',
    'There is no contribution “Gitf”.',
  ],
  ['payments', 'Invoice,Day,Amount', '2012-0O1,2012-02-01,1', 'There is no invoice “2012-0O1”.'],
  ['goals', 'Goal,Working group', 'G,No such group', 'There is no working group “No such group”.'],
  ['goal-aims', 'Goal,Release', 'No such,2.5', 'There is no goal “No such”.'],
  ['milestones', 'Goal,Milestone', 'No such,One', 'There is no goal “No such”.'],
  ['check-ins', 'Goal,Day', 'No such,2012-01-15', 'There is no goal “No such”.'],
  ['deliveries', 'Goal,What', 'No such,One', 'There is no goal “No such”.'],
  ['goal-links', 'Goal,Cost line', 'No such,Testers', 'There is no goal “No such”.'],
  ['further-holders', 'Asset,Custodian', 'No such,Cray', 'There is no asset “No such”.'],
  ['copies', 'Asset,Kept at or by', 'No such,Cray', 'There is no asset “No such”.'],
])('%s with %s is refused with its row: %s', (list, head, row, why) => {
  const preview = read(list, [head, row], {}, furnished);
  expect(preview.change).toBeNull();
  expect(preview.problems).toMatchObject([{ line: 2, why }]);
});

test('a name is like another by a letter of four, or by its beginning; numbers make two names', () => {
  const names = ['Cray', 'Testing', 'Oak Ridge National Laboratory', 'Line 1'];
  expect(
    ['Crey', 'testng', 'Oak Ridge', 'Line 2', 'Bob', 'Marketing'].map((one) =>
      nearName(one, names),
    ),
  ).toEqual(['Cray', 'Testing', 'Oak Ridge National Laboratory', null, null, null]);
});
