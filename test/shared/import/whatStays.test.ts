// An update leaves what a blank or missing cell does not say; what is there is changed by an update only.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { type Fte, fte } from '../../../shared/values/fte.ts';
import type { Range } from '../../../shared/values/range.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { planAfter, read, whys } from '../../fixtures/listImports.ts';
import { listPlan } from '../../fixtures/listPlan.ts';

const goal = (plan: Plan, at = 0) => plan.goals.goals[at];
const milestonesOf = (plan: Plan) => {
  const measure = goal(plan, 1)?.measure;
  return measure?.type === 'milestones' ? measure.milestones : [];
};

describe('a row that only names a part that is there, without an update', () => {
  test.each([
    ['further-holders', 'Asset,No.,Holder', 'Mailing lists,1,"A; B"'],
    ['further-holders', 'Asset,Holder', 'Mailing lists,"A; B"'],
    ['deliveries', 'Goal,No.,Delivered', 'Test every release,1,A plan'],
    ['deliveries', 'Goal,Delivered', 'Test every release,A plan'],
    ['milestones', 'Goal,No.,Milestone', 'Write; publish,1,2.2'],
    ['milestones', 'Goal,Milestone', 'Write; publish,2.2'],
  ])('%s (%s) says nothing new', (list, header, row) => {
    expect(read(list, listPlan, [header, row])).toMatchObject({
      counts: { same: 1, leftOut: 0 },
      change: null,
    });
  });
});

describe('a part that a row says otherwise', () => {
  test.each([
    [
      'further-holders',
      'Asset,No.,Holder,Related',
      'Mailing lists,1,"A; B",no',
      (plan: Plan) => plan.infrastructure.assets[0]?.further[0],
      { name: 'A; B', related: false },
    ],
    [
      'deliveries',
      'Goal,Delivered,Answer',
      'Test every release,A plan,Stop',
      (plan: Plan) => goal(plan)?.deliveries[0],
      { what: 'A plan', on: '2011-03-04', answer: 'Stop', answeredOn: '2011-04-05' },
    ],
    [
      'milestones',
      'Goal,No.,Milestone,Reached on',
      'Write; publish,1,2.2,2011-06-01',
      (plan: Plan) => milestonesOf(plan)[0],
      { name: '2.2', done: '2011-06-01' },
    ],
    [
      'tier-dues',
      'Tier,From,Dues',
      'Gold,2011,7',
      (plan: Plan) => plan.members.tiers[0]?.dues.find(({ from }) => from === 2011),
      { from: 2011, amount: 700 },
    ],
  ])('is changed by an update only: %s', (list, header, row, partOf, after) => {
    const into =
      list === 'tier-dues' ? planAfter(list, listPlan, [header, 'Gold,2011,5'], true) : listPlan;
    expect(whys(read(list, into, [header, row]))).toEqual([
      [2, null, expect.stringContaining('already has a value, and the row has a different one.')],
    ]);
    expect(partOf(planAfter(list, into, [header, row], true))).toMatchObject(after);
  });

  test('keeps what the row does not say of it: an aim, a check-in, a backup', () => {
    const aims = planAfter(
      'goal-aims',
      listPlan,
      ['Goal,No.,Release', 'Test every release,2,9.9'],
      true,
    );
    expect(goal(aims)?.aims).toMatchObject([
      { release: '2.2' },
      { release: '9.9', due: '2012-06-07', since: '2012-01-02', reason: 'Late' },
    ]);
    const checked = planAfter(
      'check-ins',
      listPlan,
      ['Goal,Day,Note', 'Test every release,2012-01-02,Reviewed'],
      true,
    );
    expect(checked.goals.checkIns).toMatchObject([
      { value: 12.5, confidence: 0.8, note: 'Reviewed' },
      { note: 'Slow' },
    ]);
    const [copy] = listPlan.infrastructure.copies;
    const copied = planAfter(
      'copies',
      listPlan,
      ['Asset,Kept at or by,Last backup', 'Mailing lists,An archive,2012-02-01'],
      true,
    );
    expect(copied.infrastructure.copies).toEqual([
      { ...copy, copied: '2012-02-01' },
      ...listPlan.infrastructure.copies.slice(1),
    ]);
  });
});

test('a new part at the place of another one is put before it, and takes nothing away', () => {
  const after = planAfter('milestones', listPlan, ['Goal,No.,Milestone', 'Write; publish,1,First']);
  expect(milestonesOf(after)).toEqual([{ name: 'First', done: null }, ...milestonesOf(listPlan)]);
});

test('a custodian is added once, also where two lines of a file name it', () => {
  const preview = read('further-holders', openSfsPlan(), [
    'Asset,Holder',
    'Source tree,Cray',
    'Source tree,CRAY',
  ]);
  expect(preview.counts).toMatchObject({ added: 1, leftOut: 1 });
});

describe('a backup or a check-in that may be one of several', () => {
  const row = ['Asset,Kept at or by,Backup interval', 'Mailing lists,An archive,7'];
  const [copy] = listPlan.infrastructure.copies;
  if (!copy) throw new Error('The plan has no backup.');
  const twice = applied(listPlan, {
    type: 'infrastructure/addCopy',
    entity: { ...copy, id: 'copy-second', everyDays: 1 },
    at: null,
  });

  test('is not added a second time without an update', () => {
    expect(whys(read('copies', listPlan, row))).toEqual([
      [2, 'Kept at or by', '“An archive” is already a backup.'],
    ]);
    const checkIn = ['Goal,Day,Value', 'Test every release,2012-01-02,99'];
    expect(whys(read('check-ins', listPlan, checkIn))).toEqual([
      [2, 'Day', '“Jan 2, 2012” is already a check-in.'],
    ]);
  });

  test('is asked for by its ID where an update could mean several', () => {
    expect(whys(read('copies', twice, row, true))).toEqual([
      [2, 'Kept at or by', '“Mailing lists” has several backups at “An archive”.'],
    ]);
    const byId = planAfter('copies', twice, [`${row[0]},ID`, `${row[1]},copy-second`], true);
    expect(byId.infrastructure.copies.at(-1)).toEqual({ ...copy, id: 'copy-second', everyDays: 7 });
  });
});

describe('another kind', () => {
  const example = openSfsPlan();

  test('of a cost line clears no FTE: it is refused, or told where an amount replaces them', () => {
    const lines = ['Activity,Line,Kind', 'Testing,Testers,fixed'];
    expect(whys(read('cost-lines', example, lines, true))).toEqual([
      [2, 'Kind', 'The line would lose its FTE, and an import never clears a figure.'],
    ]);
    const amount = ['Activity,Line,Kind,Amount', 'Testing,Testers,fixed,5000'];
    expect(read('cost-lines', example, amount, true).rows[0]?.notices).toEqual([
      'The FTE of the line are replaced by its amount.',
    ]);
  });

  test('that a cost line had before leaves its figures to it when another field is updated', () => {
    const equipment = example.cost.lines.find(({ name }) => name === 'Equipment');
    if (!equipment) throw new Error('The plan has no equipment.');
    const people: Range<Fte> = { low: fte(1), high: fte(2) };
    const set = { fte: people };
    const hidden = applied(example, { type: 'cost/setLine', id: equipment.id, set });
    const row = ['Activity,Line,Note', 'Dedicated testing equipment,Equipment,New'];
    const after = planAfter('cost-lines', hidden, row, true);
    expect(after.cost.lines.find(({ id }) => id === equipment.id)).toEqual({
      ...equipment,
      fte: people,
      note: 'New',
    });
  });

  test('of a contribution clears no amount', () => {
    const pledge = listPlan.contributions.pledges.find(({ id }) => id === 'pledge-one');
    const header = 'ID,Contribution,Contributor,First year,Kind';
    const row = `pledge-one,${pledge?.name},,${pledge?.firstYear},people`;
    expect(whys(read('contributions', listPlan, [header, row], true))).toEqual([
      [2, 'Kind', 'It would lose its amount, and an import never clears a figure.'],
    ]);
    const unbilled = { ...listPlan, invoices: { ...listPlan.invoices, invoices: [] } };
    const withFte = read(
      'contributions',
      unbilled,
      [`${header},FTE,Relieves the line`, `${row},1,Tester`],
      true,
    );
    expect(withFte.rows[0]?.notices).toEqual(['The amount that it had is replaced by its FTE.']);
  });

  test.each([
    ['Test every release', 'milestones', 'a number'],
    ['Test every release', 'none', 'a number'],
    ['Write; publish', 'none', 'milestones'],
  ])('of measure clears none: %s by %s', (name, measure, by) => {
    expect(whys(read('goals', listPlan, ['Goal,Measured by', `${name},${measure}`], true))).toEqual(
      [[2, 'Measured by', `It is measured by ${by}, which an import does not clear.`]],
    );
  });
});

describe('rows that contradict each other or themselves', () => {
  const plan = openSfsPlan();

  test('leave out the later one, also where the first says what is there', () => {
    const lines = ['Activity,Line,FTE low,FTE high', 'Testing,Testers,3,4', 'Testing,Testers,5,6'];
    const preview = read('cost-lines', plan, lines, true);
    expect(whys(preview)).toEqual([[3, 'Line', 'Line 2 has a different value for “Testers”.']]);
    const again = [...lines.slice(0, 2), ...lines.slice(1, 2)];
    expect(read('cost-lines', plan, again, true).counts).toMatchObject({ same: 2, leftOut: 0 });
  });

  test.each([
    [
      'members',
      'ID,Member',
      'member-cray,DataDirect Networks (DDN)',
      'Its ID belongs to “Cray”, but “DataDirect Networks (DDN)” is another member.',
    ],
    [
      'cost-lines',
      'ID,Activity,Line',
      'line-testers,Dedicated testing equipment,Equipment',
      'Its ID belongs to “Testers”, but “Equipment” is another cost line.',
    ],
  ])('rename nothing to what is there: %s', (list, header, row, why) => {
    expect(whys(read(list, plan, [header, row], true))).toEqual([[2, expect.any(String), why]]);
  });

  test('add no entry a second time under a new name', () => {
    const lines = ['ID,Member,Tier,Joined', 'member-cray,Cray Inc.,Promoter,2010-10-01'];
    expect(whys(read('members', plan, lines))).toEqual([
      [2, 'Member', 'Its ID belongs to “Cray”, which is already in the plan.'],
    ]);
    expect(planAfter('members', plan, lines, true).members.roll[0]?.name).toBe('Cray Inc.');
  });
});
