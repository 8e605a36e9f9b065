// The one way in which texts of any grid become one change: typed, pasted, cleared, and refused.
import { describe, expect, test } from 'vitest';
import {
  type CellStep,
  clearedStep,
  pastedStep,
  refusalAt,
  typedChange,
} from '../../../renderer/editing/cellChanges.ts';
import { pledgesSheet } from '../../../shared/contributions/cells/pledges.ts';
import { costSheet } from '../../../shared/cost/cells/pasted.ts';
import { goalsSheet } from '../../../shared/goals/cells.ts';
import { assetsSheet } from '../../../shared/infrastructure/cells.ts';
import type { CellSheet } from '../../../shared/kernel/cellSheet.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { rollSheet } from '../../../shared/members/cells/members.ts';
import type { Result } from '../../../shared/values/result.ts';
import { aPledge, applied, openSfsPlan } from '../../fixtures/builders.ts';

const plan = openSfsPlan();
const context = { plan, year: 2012, newId: () => 'new' };
const rollKeys = [
  'name',
  'kind',
  'tier',
  'joined',
  'lastDay',
  'dues',
  'standing',
  'representative',
];
const roll = { rows: plan.members.roll, keys: rollKeys };
const [cray, second] = plan.members.roll;
if (!cray || !second) throw new Error('no members');

const type = (sheet: CellSheet, rowId: string, columnKey: string, text: string) =>
  typedChange(sheet, { rowId, columnKey }, text, context);

const paste = (row: number, column: number, ...cells: readonly (readonly string[])[]) =>
  pastedStep(rollSheet, { row, column, cells }, roll, context);

const clear = (sheet: CellSheet, ...cells: readonly (readonly [string, string])[]) =>
  clearedStep(
    sheet,
    cells.map(([rowId, columnKey]) => ({ rowId, columnKey })),
    context,
  );

function done(step: Result<CellStep | null>): Plan {
  if (!step.ok) throw new Error(`${step.no.what} ${step.no.why}`);
  return step.value ? applied(plan, step.value.batch) : plan;
}

describe('a typed cell', () => {
  test('sets its field alone', () => {
    expect(type(rollSheet, cray.id, 'name', ' Cray Inc. ')).toEqual({
      ok: true,
      value: { type: 'members/setMember', id: cray.id, set: { name: 'Cray Inc.' } },
    });
  });

  test('of a choice takes the value that was chosen', () => {
    expect(type(assetsSheet, 'asset-source-tree', 'kind', 'signingKeys')).toMatchObject({
      value: { set: { kind: 'signingKeys' } },
    });
  });

  test('changes nothing where it says what is there, or where there is no such row', () => {
    const nothing = { ok: true, value: null };
    expect(type(rollSheet, cray.id, 'name', cray.name)).toEqual(nothing);
    expect(type(rollSheet, 'gone', 'name', 'Somebody')).toEqual(nothing);
  });

  test('that is no column of the list says so', () => {
    expect(type(rollSheet, cray.id, 'dues', '1')).toMatchObject({
      ok: false,
      no: { why: 'It can’t be edited here.' },
    });
  });

  test('of a fixed line takes no FTE, of a staff line no cost, and each says why', () => {
    expect(type(costSheet, 'line-equipment', 'fte.low', '2')).toMatchObject({
      ok: false,
      no: { why: 'A fixed cost line has no FTE.' },
    });
    expect(type(costSheet, 'line-testers', 'cost.low', '2')).toMatchObject({
      ok: false,
      no: { why: 'It is calculated from its FTE and the cost per FTE.' },
    });
  });

  test('that cannot be read is refused without naming where it stands', () => {
    expect(type(assetsSheet, 'asset-source-tree', 'name', ' ')).toMatchObject({
      ok: false,
      no: { what: 'The cell', why: 'It cannot be empty.' },
    });
  });
});

describe('a pasted block', () => {
  test('in one cell is a step of that cell, refused in the same words as if it were typed', () => {
    const step = paste(0, 7, ['Ada']);
    expect(done(step).members.roll[0]?.representative).toBe('Ada');
    expect(step).toMatchObject({ value: { batch: { name: 'Pasted 1 cell into the roll' } } });
    expect(paste(0, 1, ['planet'])).toMatchObject({
      ok: false,
      no: {
        what: '“planet”',
        why: 'isn’t a valid kind of member.',
        remedy: 'Choose Vendor, Laboratory, University, User, Other.',
      },
    });
  });

  test('over rows and columns is one step, and says what it passes over because it only shows', () => {
    const step = paste(0, 0, ['Alpha', 'user', 'Gold'], ['Beta', 'LABORATORY', 'Gold']);
    expect(step).toMatchObject({
      value: {
        batch: { type: 'batch', name: 'Pasted 4 cells into the roll' },
        notes: ['2 cells were left out: the column only shows.'],
      },
    });
    const { roll: after } = done(step).members;
    expect(after.slice(0, 2)).toMatchObject([
      { id: cray.id, name: 'Alpha', kind: 'user', tiers: cray.tiers },
      { id: second.id, name: 'Beta', kind: 'laboratory', tiers: second.tiers },
    ]);
    expect(after.slice(2)).toEqual(plan.members.roll.slice(2));
  });

  test('that reaches below the last row is refused as a whole, blank rows aside', () => {
    const last = plan.members.roll.length - 1;
    expect(paste(last, 0, ['Alpha'], ['Beta'])).toEqual({
      ok: false,
      no: {
        what: 'The pasted block',
        why: 'Its row 2 would fall below the last row.',
        remedy: 'Paste fewer rows, or add rows first.',
      },
    });
    expect(done(paste(last, 0, ['Alpha'], [''], [' '])).members.roll.at(-1)?.name).toBe('Alpha');
  });

  test('that reaches beyond the last column says that it loses what has no column', () => {
    const step = paste(0, 7, ['Ada', 'and', 'more']);
    expect(step).toMatchObject({
      value: {
        batch: { name: 'Pasted 1 cell into the roll' },
        notes: ['2 cells were left out: there is no column for it.'],
      },
    });
    expect(paste(0, 0, [cray.name, '', 'Gold'].slice(0, 1))).toEqual({ ok: true, value: null });
    expect(paste(0, 7, [cray.representative ?? '', 'more'])).toMatchObject({
      no: { why: '1 cell was left out: there is no column for it.' },
    });
    expect(done(step).members.roll[0]?.representative).toBe('Ada');
  });

  test('with one cell that cannot be read is refused as a whole, with its row and its column', () => {
    expect(paste(0, 0, ['Alpha', 'User'], ['Beta', 'planet'])).toMatchObject({
      ok: false,
      no: {
        what: `Row 2, “${second.name}”, “Kind”: “planet”`,
        why: 'isn’t a valid kind of member.',
      },
    });
    expect(paste(0, 0, ['Alpha', 'User'], ['', 'User'])).toMatchObject({
      ok: false,
      no: { what: `Row 2, “${second.name}”, “Name”`, why: 'It cannot be empty.' },
    });
  });

  test('where nothing is typed is refused', () => {
    expect(paste(0, 2, ['Gold', '2012-01-31'])).toMatchObject({
      ok: false,
      no: { what: 'The pasted block', why: 'None of these cells accepts what was copied.' },
    });
  });

  test('on the head of a group is refused', () => {
    const [goal] = plan.goals.goals;
    if (!goal) throw new Error('no goal');
    const shown = { rows: [goal, { id: 'group of none' }], keys: ['name', 'state'] };
    const block = { row: 0, column: 1, cells: [['Done'], ['Done']] };
    expect(pastedStep(goalsSheet, block, shown, context)).toMatchObject({
      ok: false,
      no: { why: 'Its row 2 would fall on a row that only shows.' },
    });
  });

  test('that says what is there already is no step', () => {
    expect(paste(0, 0, [cray.name])).toEqual({ ok: true, value: null });
  });
});

describe('a cleared selection', () => {
  test('is one step over all its rows', () => {
    const given = applied(plan, {
      type: 'members/setMember',
      id: cray.id,
      set: { representative: 'Ada' },
    });
    const cells = [cray.id, second.id].map((rowId) => ({ rowId, columnKey: 'representative' }));
    expect(clearedStep(rollSheet, cells, { ...context, plan: given })).toMatchObject({
      ok: true,
      value: {
        batch: {
          name: 'Cleared 2 cells of the roll',
          changes: [{ id: cray.id, set: { representative: null } }],
        },
      },
    });
  });

  test('is refused where a cell may not be empty, and names it among several', () => {
    const empty = { why: 'It cannot be empty.', remedy: 'Type a value.' };
    expect(clear(rollSheet, [cray.id, 'kind'])).toEqual({
      ok: false,
      no: { what: 'The cell', ...empty },
    });
    expect(clear(rollSheet, [cray.id, 'representative'], [second.id, 'name'])).toMatchObject({
      ok: false,
      no: { what: `“${second.name}”, “Name”` },
    });
  });

  test('chooses nothing where nothing can be chosen', () => {
    const [goal] = plan.goals.goals;
    if (!goal) throw new Error('no goal');
    const meant = applied(plan, { type: 'goals/setGoal', id: goal.id, set: { horizon: 'long' } });
    const step = clearedStep(goalsSheet, [{ rowId: goal.id, columnKey: 'horizon' }], {
      ...context,
      plan: meant,
    });
    expect(step).toMatchObject({ value: { batch: { changes: [{ set: { horizon: null } }] } } });
  });

  test('that was empty before is no step', () => {
    expect(clear(rollSheet, [cray.id, 'representative'])).toEqual({ ok: true, value: null });
  });
});

describe('what the plan itself refuses', () => {
  const given = openSfsPlan(
    ...['Racks', 'Grant'].map((name) => ({
      type: 'contributions/addPledge' as const,
      entity: aPledge({ id: name, name, firstYear: 2012, lastYear: 2012 }),
      at: null,
    })),
  );
  const shown = { rows: given.contributions.pledges, keys: ['lastYear'] };
  const stepOf = (row: number, ...cells: readonly (readonly string[])[]) => {
    const step = pastedStep(pledgesSheet, { row, column: 0, cells }, shown, {
      ...context,
      plan: given,
    });
    if (!step.ok || !step.value) throw new Error(JSON.stringify(step));
    return step.value;
  };

  test('is told of the row whose change it is', () => {
    expect(refusalAt(given, stepOf(0, ['2013'], ['2011']))).toMatchObject({
      what: 'Row 2, “Grant”',
      why: 'It ends (2011) before it begins (2012).',
    });
  });

  test('is told as it is where one cell was meant', () => {
    expect(refusalAt(given, stepOf(1, ['2011']))?.what).not.toContain('Row');
  });

  test('is nothing where the plan takes the step', () => {
    expect(refusalAt(given, stepOf(0, ['2013'], ['2014']))).toBeNull();
  });
});
