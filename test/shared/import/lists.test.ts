// Lists that people have in files: what a row may leave out, what is refused by name, what is said beside it.
import { describe, expect, test } from 'vitest';
import { importers } from '../../../shared/registry/imports.ts';
import { aGoal, aPledge, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { notices, planAfter, read, whys } from '../../fixtures/listImports.ts';

const example = openSfsPlan();

test('each list has an importer of its own name and its own words', () => {
  const names = importers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(importers.map(({ plural }) => plural)).size).toBe(names.length);
});

describe('tiers', () => {
  test('come with the dues of a year, in the words that people use', () => {
    const plan = planAfter('tiers', example, [
      'Level,Annual fee,Fiscal year,Expected,Probability',
      'Friend,"$1,250.50",2013,4,75%',
      'Guest,,,,',
    ]);
    expect(plan.members.tiers.slice(-2)).toMatchObject([
      {
        name: 'Friend',
        dues: [{ from: 2013, amount: 125_050 }],
        expected: 4,
        expectedProbability: 0.75,
      },
      { name: 'Guest', dues: [], expected: 0, expectedProbability: 1 },
    ]);
  });

  test('get the dues of more years without losing those they have', () => {
    const lines = ['Tier,From fiscal year,Dues', 'Adopter,2013,60000', 'Adopter,2012,55000'];
    const plan = planAfter('tier-dues', example, lines);
    const adopter = plan.members.tiers.find(({ name }) => name === 'Adopter');
    expect(adopter?.dues.map(({ from, amount }) => [from, amount / 100])).toEqual([
      [2010, 50_000],
      [2012, 55_000],
      [2013, 60_000],
    ]);
  });

  test('say where other years are in a table of their own', () => {
    const preview = read('tiers', example, [
      'Tier,Dues,Changes of dues',
      'Friend,5,2',
      'Guest,5,0',
    ]);
    expect(notices(preview)).toEqual([expect.stringContaining('the dues by year')]);
  });
});

describe('the tier history', () => {
  test('puts changes of tier into the order of their days', () => {
    const plan = planAfter('tier-history', example, [
      'Member,Tier,From',
      'Cray,Adopter,2013-01-01',
      'cray,Supporter,2012-01-01',
    ]);
    expect(plan.members.roll[0]?.tiers.map(({ tier, from }) => [tier, from])).toEqual([
      ['tier-promoter', '2010-10-01'],
      ['tier-supporter', '2012-01-01'],
      ['tier-adopter', '2013-01-01'],
    ]);
  });

  test('names who and which tier is not there', () => {
    const lines = ['Member,Tier,From', 'Nobody,Adopter,2012-01-01', 'Cray,Gold,2012-01-01'];
    expect(whys(read('tier-history', example, lines))).toEqual([
      [2, 'Member', 'There is no member “Nobody”.'],
      [3, 'Tier', 'There is no tier “Gold”.'],
    ]);
  });
});

describe('contributions', () => {
  const head = 'Contribution,Donor,Year,Amount,FTE,Kind,Status,Line,Purpose';

  test('find the member who gives, and take anybody else who is said not to be one', () => {
    const plan = planAfter('contributions', example, [
      `${head},On the roll`,
      'Gift,cray,2012,"$1,000",,,pledged,,,',
      'Other gift,A friend,2012,500,,,committed,,Testing,no',
      'Testers,Cray,2013,,1.5,,pledged,Testers,,',
    ]);
    expect(plan.contributions.pledges).toMatchObject([
      { member: 'member-cray', giver: null, kind: 'cash', amount: 100_000, lastYear: 2012 },
      { member: null, giver: 'A friend', activity: 'activity-testing' },
      { kind: 'people', fte: 150, line: 'line-testers', amount: null },
    ]);
  });

  test('are left out where it is not clear what is given, or for what', () => {
    const preview = read('contributions', example, [
      head,
      'Both,Cray,2012,100000,2,,pledged,,',
      'Nowhere,Cray,2012,1000,,,pledged,,Nothing',
      'Nobody relieved,Cray,2012,,1,,pledged,Painters,',
      'Cash in people,Cray,2012,,2,cash,pledged,,',
      'No purpose,Cray,2012,5,,hardware,pledged,,',
    ]);
    expect(whys(preview).map(([line, field]) => [line, field])).toEqual([
      [2, null],
      [3, 'Only for'],
      [4, 'Relieves the line'],
      [5, 'FTE a year'],
      [6, null],
    ]);
    expect(preview.problems[0]?.why).toBe('It has both FTE and an amount.');
  });

  test('say that a missing status is taken as proposed', () => {
    const preview = read('contributions', example, ['Contribution,Year,Amount', 'Gift,2012,5']);
    expect(notices(preview)).toEqual(['No status is given, so it is imported as proposed.']);
  });

  test('are the same only where contributor and first year are the same too', () => {
    const plan = applied(example, { type: 'contributions/addPledge', entity: aPledge(), at: null });
    const lines = [head, 'gift,A FRIEND,2012,5,,,pledged,,', 'Gift,A friend,2013,5,,,pledged,,'];
    expect(whys(read('contributions', plan, lines)).map(([line]) => line)).toEqual([2]);
    const updated = planAfter('contributions', plan, lines, true);
    expect(updated.contributions.pledges.map(({ amount, status }) => [amount, status])).toEqual([
      [500, 'pledged'],
      [500, 'pledged'],
    ]);
  });
});

describe('goals', () => {
  const plan = applied(example, { type: 'goals/addGoal', entity: aGoal(), at: null });

  test('come with a group, a measure by a number and an aim', () => {
    const group = plan.groups.groups[0]?.name ?? '';
    const lines = [
      'Goal,Group,Status,Start,Target,Due date',
      `Publish,${group},approved,0,12,2013-01-31`,
    ];
    expect(planAfter('goals', plan, lines).goals.goals.at(-1)).toMatchObject({
      name: 'Publish',
      state: 'approved',
      measure: { type: 'number', start: 0, target: 12, unit: null },
      aims: [{ due: '2013-01-31', release: null }],
    });
  });

  test('keep their aims when they are aimed elsewhere by a file', () => {
    const once = planAfter('goals', plan, ['Goal,Release', 'Test every release,2.2'], true);
    const twice = planAfter('goals', once, ['Goal,Release', 'Test every release,2.3'], true);
    const goal = twice.goals.goals.find(({ id }) => id === 'goal-testing');
    expect(goal?.aims.map(({ release }) => release)).toEqual(['2.2', '2.3']);
  });

  test('keep the due day of their aim where the file leaves it blank', () => {
    const lines = ['Goal,Release,Due date', 'Test every release,2.2,2013-01-31'];
    const aimed = planAfter('goals', plan, lines, true);
    const again = planAfter('goals', aimed, ['Goal,Release', 'Test every release,2.2'], true);
    expect(again.goals.goals.at(-1)?.aims).toEqual(aimed.goals.goals.at(-1)?.aims);
  });

  test('are measured by milestones from the first one on', () => {
    const lines = [
      'Goal,Milestone,Done',
      'Test every release,Plan,2012-01-31',
      'Test every release,Do,',
    ];
    const goal = planAfter('milestones', plan, lines).goals.goals.find(
      ({ id }) => id === 'goal-testing',
    );
    expect(goal?.measure).toEqual({
      type: 'milestones',
      milestones: [
        { name: 'Plan', done: '2012-01-31' },
        { name: 'Do', done: null },
      ],
    });
  });

  test('are named where they are not there', () => {
    for (const list of ['goal-aims', 'milestones', 'check-ins', 'deliveries', 'goal-links']) {
      const head = 'Goal,Milestone,Day,Confidence,Delivered,Release,Contribution';
      const preview = read(list, plan, [head, 'Nothing,x,2012-01-31,50%,x,2.2,Gift']);
      expect(whys(preview)).toEqual([[2, 'Goal', 'There is no goal “Nothing”.']]);
    }
  });

  test('of one name are refused, because a file cannot say which', () => {
    const two = applied(plan, {
      type: 'goals/addGoal',
      entity: aGoal({ id: 'goal-two' }),
      at: null,
    });
    const lines = ['Goal,Day,Confidence', 'Test every release,2012-01-31,50%'];
    expect(whys(read('check-ins', two, lines))).toEqual([
      [2, 'Goal', '2 goals are called “Test every release”.'],
    ]);
    const parts = read('milestones', two, ['Goal,Milestone', 'Test every release,Plan']);
    expect(whys(parts)).toEqual([[2, 'Goal', '2 goals are called “Test every release”.']]);
  });

  test('say which cost lines and contributions are not there to be linked', () => {
    const preview = read('goals', plan, [
      'Goal,Cost lines,Contributions',
      'Link,Testers; Painters,Gift',
    ]);
    expect(notices(preview)).toEqual([
      'There is no cost line “Painters”. The goal is not linked to it.',
      'There is no contribution “Gift”. The goal is not linked to it.',
    ]);
  });
});
