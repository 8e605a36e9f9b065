// The tables of the plan: whole, plain, and honest about what is unknown.
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import { tablesOf } from '../../../shared/kernel/reports.ts';
import { money } from '../../../shared/values/money.ts';
import { aPlan, aPledge, aSeatTerm, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';
import { rowsOf, tableIn, view } from '../../fixtures/tableRows.ts';

const example = openSfsPlan();

test('tables with names that are safe as files, also of an empty plan', () => {
  const names = tablesOf(example, view).map(({ name }) => name);
  expect(names).toEqual([
    'organisation',
    'members',
    'tier-history',
    'tiers',
    'tier-dues',
    'dues',
    'nonmembers',
    'seats',
    'officers',
    'cost-lines',
    'activities',
    'cost-by-activity',
    'contributions',
    'cover',
    'still-to-find',
    'amounts-set',
    'outside-commitments',
    'shares',
    'scenarios',
    'scenario-changes',
    'readings',
    'cash-by-year',
    'guard',
    'commitments',
    'invoices',
    'payments',
    'owed',
    'ageing',
    'accrual-and-cash',
    'chances',
    'inputs',
    'working-groups',
    'participants',
    'goals',
    'goal-aims',
    'milestones',
    'check-ins',
    'deliveries',
    'goal-links',
    'assets',
    'further-holders',
    'copies',
    'approach',
    'path-forward',
  ]);
  expect(tablesOf(aPlan(), view).map(({ name }) => name)).toEqual(names);
});

test('every row has a cell for every header, and a header comes once', () => {
  for (const { header, rows } of tablesOf(example, view)) {
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
  }
});

test('path forward: each step with its state and what it needs', () => {
  expect(rowsOf(example, 'path-forward')).toHaveLength(4);
  expect(rowsOf(example, 'path-forward')[0]).toEqual({
    Step: 'Decide the amount to contribute toward the cost',
    State: 'not started',
    Because: 'needs a passed motion that sets an amount above 0',
    'Fulfilled by': null,
  });
});

test('members: the tier on the day, and since when', () => {
  expect(rowsOf(example, 'members')[0]).toMatchObject({
    Member: 'Cray',
    Kind: 'vendor',
    Tier: 'Promoter',
    Joined: '2010-10-01',
    'Last day': null,
  });
});

test('tiers: dues in units, expected members beside the named', () => {
  expect(
    rowsOf(example, 'tiers').map((row) => [
      row.Tier,
      row.Dues,
      row['Named members'],
      row['Expected members'],
    ]),
  ).toEqual([
    ['Promoter', 500_000, 4, 0],
    ['Adopter', 50_000, 0, 6],
    ['Supporter', 5_000, 0, 9],
  ]);
});

test('seats: the state, the holder, the term, and a rule that is not known', () => {
  const plan = openSfsPlan(
    {
      type: 'governance/addSeatTerm',
      entity: aSeatTerm({ rule: 'seat-elected', holder: 'Grace', to: '2012-12-31' }),
      at: null,
    },
    {
      type: 'governance/addSeatRule',
      entity: {
        id: 'rule-x',
        name: 'Observers',
        kind: { type: 'observers' },
        cap: null,
        source: null,
      },
      at: null,
    },
  );
  const rows = rowsOf(plan, 'seats');
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({
    Seat: 'Cray',
    State: 'filled, name not recorded',
    Director: null,
  });
  expect(rows[4]).toMatchObject({ State: 'filled', Director: 'Grace', 'Term to': '2012-12-31' });
  expect(rows[5]).toMatchObject({ Rule: 'Observers', Seat: null, State: 'unknown' });
});

test('officers: who, from when, and *name not recorded*', () => {
  expect(rowsOf(example, 'officers').map((row) => [row.Office, row.Officer, row.State])).toEqual([
    ['President', 'Norman Morse', 'held'],
    ['Secretary', null, 'name not recorded'],
    ['Treasurer', null, 'name not recorded'],
  ]);
});

test('cost lines: FTE and amounts at each end, with their basis', () => {
  const rows = rowsOf(example, 'cost-lines');
  expect(rows.find((row) => row.Line === 'Testers')).toMatchObject({
    Activity: 'Testing',
    'FTE low': 3,
    'FTE likely': 3.5,
    'FTE high': 4,
    'Cost per FTE likely': 300_000,
    'Amount low': null,
    'Cost low': 900_000,
    'Cost likely': 1_050_000,
    'Cost high': 1_200_000,
    Basis: 'slides',
    'Basis of the cost per FTE': 'assumption',
  });
  expect(rows.find((row) => row.Line === 'Branch management and latent bugs')).toMatchObject({
    'Amount low': null,
    'Amount likely': null,
    'Amount high': null,
    'Cost low': null,
    Basis: 'unknown',
  });
});

test('cost by activity adds up to the total, and counts what it leaves out', () => {
  const rows = rowsOf(example, 'cost-by-activity').filter((row) => row['Fiscal year'] === 2012);
  const sumOf = (key: string) => rows.reduce((sum, row) => sum + Number(row[key]), 0);
  expect([sumOf('Cost low'), sumOf('Cost likely'), sumOf('Cost high')]).toEqual([
    2_400_000, 2_700_000, 3_000_000,
  ]);
  expect(sumOf('Unknown lines left out')).toBe(1);
});

test('an activity of which nothing is known has no cost, not a cost of zero', () => {
  const plan = openSfsPlan(
    {
      type: 'cost/addActivity',
      entity: { id: 'activity-x', name: 'Branch', source: null, testing: false },
      at: null,
    },
    { type: 'cost/setLine', id: 'line-branch', set: { activity: 'activity-x' } },
  );
  const row = rowsOf(plan, 'cost-by-activity').find((one) => one.Activity === 'Branch');
  expect(row).toMatchObject({ 'Cost low': null, Basis: 'unknown', 'Unknown lines left out': 1 });
  const cover = rowsOf(plan, 'cover').find((one) => one.Activity === 'Branch');
  expect(cover).toMatchObject({ Need: null, Gap: null, Basis: 'unknown' });
});

test('contributions: who gives what to whom', () => {
  const plan = openSfsPlan(
    {
      type: 'contributions/addPledge',
      entity: testersInKind(1, { member: 'member-cray' }),
      at: null,
    },
    {
      type: 'contributions/addPledge',
      entity: aPledge({
        amount: money(1_234.56),
        activity: 'activity-testing',
        status: 'proposed',
      }),
      at: null,
    },
  );
  expect(rowsOf(plan, 'contributions')).toMatchObject([
    { Contributor: 'Cray', 'FTE a year': 1, 'Relieves the line': 'Testers', 'Amount a year': null },
    {
      Contributor: 'A friend',
      'Amount a year': 1234.56,
      'Only for': 'Testing',
      Status: 'proposed',
    },
  ]);
});

test('cover: need = covered + gap in every row, in each view at each end', () => {
  const rows = rowsOf(example, 'cover');
  expect(rows).toHaveLength(3 * 3 * 6);
  for (const row of rows)
    expect(Number(row.Funded) + Number(row.Gap)).toBeCloseTo(Number(row.Need), 6);
  const gap = (name: string, end: string) =>
    rows
      .filter((row) => row.View === name && row['End of the range'] === end)
      .reduce((sum, row) => sum + Number(row.Gap), 0);
  expect(gap('expected', 'likely')).toBeCloseTo(355_000, 6);
  expect(gap('committed', 'high')).toBeCloseTo(1_000_000, 6);
});

test('a member with the name of a formula cannot run one', () => {
  const name = '=HYPERLINK("https://example.org")';
  const plan = openSfsPlan({ type: 'members/setMember', id: 'member-cray', set: { name } });
  expect(csvOf(tableIn(plan, 'members'))).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});

test('funding gap: each view at each end, and the cash behind it', () => {
  const rows = rowsOf(example, 'still-to-find');
  expect(rows.map((row) => row['Funding gap likely'])).toEqual([700_000, 355_000, 355_000]);
  expect(rows[1]).toMatchObject({ 'Cash receipts': 2_345_000, 'Unknown lines left out': 1 });
});

test('members without dues are counted beside the cash that leaves them out', () => {
  const unset = openSfsPlan({ type: 'members/setTier', id: 'tier-adopter', set: { dues: [] } });
  const rows = rowsOf(unset, 'still-to-find');
  expect(rows.map((row) => row['Unknown dues left out'])).toEqual([0, 6, 6]);
  const named = openSfsPlan({ type: 'members/setTier', id: 'tier-promoter', set: { dues: [] } });
  const guard = rowsOf(named, 'guard');
  expect(guard.map((row) => row['Unknown dues left out'])).toEqual([4, 8, 12]);
});

test('goals: the aim, those before it, and unknown progress as an empty cell', () => {
  expect(rowsOf(example, 'goals')[0]).toMatchObject({
    Goal: 'Draft a community development model',
    'Working group': 'Community Development Working Group',
    Mark: 'Slipping',
    Release: '2.3',
    Due: null,
    'Earlier aims': '2.2',
    Progress: null,
    'Due to the board': 'yes',
  });
  expect(rowsOf(example, 'working-groups')[1]).toMatchObject({ Serving: null, 'Open goals': 4 });
  expect([rowsOf(example, 'participants'), rowsOf(example, 'check-ins')]).toEqual([[], []]);
});
