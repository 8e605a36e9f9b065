// A grid on the open plan: each edit is one entry and one undo, and what is refused changes nothing.
// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { pledgesSheet } from '../../../shared/contributions/cells/pledges.ts';
import { goalsSheet } from '../../../shared/goals/cells.ts';
import { rollSheet } from '../../../shared/members/cells/members.ts';
import { aPledge, openSfsPlan } from '../../fixtures/builders.ts';
import { installFakeBridge, opened } from '../fakeBridge.ts';

installFakeBridge();
const { gridEditing } = await import('../../../renderer/editing/gridEditing.ts');
const { columnsOf } = await import('../../../renderer/editing/gridColumns.ts');
const { announcements } = await import('../../../renderer/ui/announce.ts');
const { undo } = await import('../../../renderer/state/dispatch.ts');
const { show } = await import('../../../renderer/state/openWorkspace.ts');
const { getState } = await import('../../../renderer/state/store.ts');
const { assetCells } = await import('../../../shared/infrastructure/cells.ts');

const plan = openSfsPlan(
  ...['Racks', 'Grant'].map((name) => ({
    type: 'contributions/addPledge' as const,
    entity: aPledge({ id: name, name, firstYear: 2012, lastYear: 2012 }),
    at: null,
  })),
);
const roll = () => getState().plan.members.roll;
const names = () => roll().map(({ name }) => name);
const keys = ['name', 'kind', 'tier', 'representative'];
const before = plan.members.roll.map(({ name }) => name);

function edit(rows = plan.members.roll) {
  return gridEditing(rollSheet, { rows, keys });
}

const block = (row: number, column: number, ...cells: readonly (readonly string[])[]) => ({
  rowId: plan.members.roll[row]?.id ?? '',
  columnKey: keys[column] ?? '',
  row,
  column,
  cells,
});

beforeEach(() => show(opened(plan), '2012-01-31'));

describe('an edit of a grid', () => {
  test('that is typed is one change', () => {
    expect(edit().onCommit(roll()[0]?.id ?? '', 'name', 'Alpha')).toBeNull();
    expect(names()[0]).toBe('Alpha');
    expect(getState().entries).toMatchObject([{ edit: { type: 'members/setMember' } }]);
  });

  test('that is pasted is one entry, undone at once', () => {
    expect(edit().onPaste(block(0, 0, ['Alpha', 'User'], ['Beta', 'Other']))).toBeNull();
    expect(names().slice(0, 2)).toEqual(['Alpha', 'Beta']);
    expect(getState().entries).toMatchObject([{ sentence: 'Pasted 4 cells into the roll' }]);
    undo();
    expect(names()).toEqual(before);
  });

  test('that is refused at one cell changes none', () => {
    const refusal = edit().onPaste(block(0, 0, ['Alpha', 'User'], ['Beta', 'planet']));
    expect(refusal).toMatchObject({ what: expect.stringContaining('“Kind”: “planet”') });
    expect(names()).toEqual(before);
    expect(getState().entries).toEqual([]);
  });

  const texts = (columnKey: string, ...some: readonly string[]) =>
    some.map((text, index) => ({ rowId: roll()[index]?.id ?? '', columnKey, text }));

  test('that fills cells is one entry, told, and undone at once', () => {
    expect(edit().onSet(texts('kind', 'User', 'User'), 'fill')).toBeNull();
    expect(
      roll()
        .slice(0, 2)
        .map(({ kind }) => kind),
    ).toEqual(['user', 'user']);
    expect(getState().entries).toMatchObject([{ sentence: 'Filled 2 cells of the roll' }]);
    expect(announcements.current()?.text).toContain('You can undo this.');
    undo();
    expect(roll()).toEqual(plan.members.roll);
  });

  test('that fills a long column keeps the rows that look like a total of others', () => {
    const ids = plan.contributions.pledges.map(({ id }) => id);
    const shown = { rows: plan.contributions.pledges, keys: ['name', 'firstYear'] };
    const cells = ids.map((rowId) => ({ rowId, columnKey: 'name', text: 'Total' }));
    expect(gridEditing(pledgesSheet, shown).onSet(cells, 'fill')).toBeNull();
    expect(getState().plan.contributions.pledges.map(({ name }) => name)).toEqual(
      ids.map(() => 'Total'),
    );
  });

  test('that replaces and is refused at one cell names it, and offers all others', () => {
    const refusal = edit().onSet(texts('kind', 'User', 'planet'), 'replace');
    expect(refusal).toMatchObject({
      what: `“${before[1]}”, “Kind”: “planet”`,
      failed: 'changed',
    });
    if (!refusal || !('onGoOn' in refusal)) throw new Error('It asked nothing.');
    expect(refusal.goOn).toBe('Replace in the other cell');
    expect(getState().entries).toEqual([]);
    expect(refusal.onGoOn()).toBeNull();
    expect(getState().entries).toMatchObject([{ sentence: 'Replaced 1 cell of the roll' }]);
    expect(roll()[1]).toEqual(plan.members.roll[1]);
  });

  test('that is refused at one cell offers to paste all others', () => {
    const refusal = edit().onPaste(block(0, 0, ['Alpha', 'User'], ['Beta', 'planet']));
    if (!refusal || !('onGoOn' in refusal)) throw new Error('It asked nothing.');
    expect(refusal.goOn).toBe('Paste the other 3 cells');
    expect(refusal.all).toHaveLength(1);
    expect(refusal.onGoOn()).toBeNull();
    expect(names().slice(0, 2)).toEqual(['Alpha', 'Beta']);
    expect(roll()[1]?.kind).toBe(plan.members.roll[1]?.kind);
    expect(getState().entries).toMatchObject([{ sentence: 'Pasted 3 cells into the roll' }]);
  });

  test('of which the plan refuses a row offers to paste the others', () => {
    const shown = { rows: plan.contributions.pledges, keys: ['lastYear'] };
    const pasted = { rowId: 'Racks', columnKey: 'lastYear', row: 0, column: 0 };
    const refusal = gridEditing(pledgesSheet, shown).onPaste({
      ...pasted,
      cells: [['2013'], ['2011']],
    });
    if (!refusal || !('onGoOn' in refusal)) throw new Error('It asked nothing.');
    expect(refusal.goOn).toBe('Paste the other cell');
    expect(refusal.onGoOn()).toBeNull();
    const [racks, grant] = getState().plan.contributions.pledges;
    expect([racks?.lastYear, grant?.lastYear]).toEqual([2013, 2012]);
    expect(getState().entries).toMatchObject([
      { sentence: 'Pasted 1 cell into the contributions' },
    ]);
  });

  test('that adds rows says how many, and shows the first of them', () => {
    const shown = { rows: plan.contributions.pledges, keys: ['name', 'size'] };
    const pasted = { rowId: 'Grant', columnKey: 'name', row: 2, column: 0 };
    const done = gridEditing(pledgesSheet, shown).onPaste({
      ...pasted,
      cells: [
        ['Contribution', 'Amount'],
        ['Loan', '~150K'],
        ['Gift', '$2,000'],
      ],
    });
    const added = getState().plan.contributions.pledges.slice(2);
    expect(done).toEqual({ shows: added[0]?.id });
    expect(added).toMatchObject([
      { name: 'Loan', amount: 15_000_000 },
      { name: 'Gift', amount: 200_000 },
    ]);
    expect(announcements.current()?.text).toBe(
      'Pasted 4 cells into the contributions and added 2 contributions. ' +
        'The first row was used as the header. 1 figure was given as “about”. You can undo this.',
    );
    undo();
    expect(getState().plan.contributions).toEqual(plan.contributions);
  });

  test('a new row with a cell that cannot be read is left out, with its row', () => {
    const shown = { rows: plan.contributions.pledges, keys: ['name', 'size'] };
    const pasted = { rowId: 'Grant', columnKey: 'name', row: 2, column: 0 };
    const refusal = gridEditing(pledgesSheet, shown).onPaste({
      ...pasted,
      cells: [
        ['Contribution', 'Amount'],
        ['Loan', '1.200'],
        ['Gift', '2000'],
      ],
    });
    if (!refusal || !('onGoOn' in refusal)) throw new Error('It asked nothing.');
    expect(refusal.what).toMatch(/^Row 2, .*“1\.200”$/);
    expect(refusal.onGoOn()).toMatchObject({ shows: expect.any(String) });
    expect(getState().plan.contributions.pledges.slice(2)).toMatchObject([{ name: 'Gift' }]);
    expect(announcements.current()?.text).toContain('and added 1 contribution.');
  });

  test('that gives a name that is there already asks first, and may go on', () => {
    const [, second] = plan.members.roll;
    const name = ` ${plan.members.roll[0]?.name.toUpperCase()}`;
    const refusal = edit().onCommit(second?.id ?? '', 'name', name);
    expect(refusal).toMatchObject({ why: 'is already a member.' });
    expect(names()).toEqual(before);
    if (!refusal || !('onGoOn' in refusal)) throw new Error('It asked nothing.');
    expect(refusal.onGoOn()).toBeNull();
    expect(names()[1]).toBe(name.trim());
  });

  test('that the plan refuses is told of its row', () => {
    const shown = { rows: plan.contributions.pledges, keys: ['lastYear'] };
    const paste = gridEditing(pledgesSheet, shown).onPaste;
    const pasted = { rowId: 'Racks', columnKey: 'lastYear', row: 0, column: 0 };
    expect(paste({ ...pasted, cells: [['2013'], ['2011']] })).toMatchObject({
      what: 'Row 2, “Grant”',
      why: 'It ends (2011) before it begins (2012).',
    });
    expect(getState().plan.contributions).toEqual(plan.contributions);
  });

  test('that clears what may be empty is one entry', () => {
    edit().onCommit(roll()[0]?.id ?? '', 'representative', 'Ada');
    const cells = roll().map(({ id }) => ({ rowId: id, columnKey: 'representative' }));
    expect(edit().onClear(cells)).toBeNull();
    expect(roll().map(({ representative }) => representative)).toEqual(before.map(() => null));
    expect(getState().entries).toHaveLength(2);
  });

  test('in a plan that cannot be written is refused as such, not at a row', () => {
    const problem = {
      kind: 'problem',
      what: 'The workspace is open elsewhere.',
      why: 'Ada has it open.',
      remedy: 'Close it there.',
      safe: 'Nothing is lost.',
    } as const;
    const readOnly = { because: 'held', problem, holder: null } as const;
    show(opened(plan, { readOnly }), '2012-01-31');
    expect(edit().onPaste(block(0, 0, ['Alpha']))).toMatchObject({
      what: 'The edit',
      why: expect.stringContaining('Ada has it open.'),
    });
    expect(names()).toEqual(before);
  });
});

describe('a row that moves', () => {
  test('takes the place of its neighbor in view, which may stand further away', () => {
    const [first, , third, ...rest] = plan.members.roll;
    if (!first || !third) throw new Error('no members');
    edit([first, third, ...rest]).onMove(third.id, -1);
    expect(names().slice(0, 2)).toEqual([third.name, first.name]);
  });

  test('stays where nothing stands beside it', () => {
    edit().onMove(roll()[0]?.id ?? '', -1);
    edit().onMove('gone', 1);
    const [goal] = plan.goals.goals;
    if (!goal) throw new Error('no goal');
    gridEditing(goalsSheet, { rows: [{ id: 'group of none' }, goal], keys }).onMove(goal.id, -1);
    expect(getState().entries).toEqual([]);
  });
});

describe('a column', () => {
  const typed = columnsOf(assetCells, (row: { readonly asset: boolean }) =>
    row.asset ? (getState().plan.infrastructure.assets[0] ?? null) : null,
  );

  test('shows labels and begins an edit with what is kept', () => {
    const kind = typed('kind', { width: '100px' });
    const row = { asset: true };
    expect([kind.text(row), kind.edit?.(row), kind.editable?.(row)]).toEqual([
      'Repository',
      'repository',
      true,
    ]);
    expect(kind.choices?.(row)).toContainEqual({ value: 'signingKeys', label: 'Signing keys' });
    expect(kind).toMatchObject({ header: 'Kind', width: '100px' });
  });

  test('is read out by its name where its head is shorter, and not typed on other rows', () => {
    const onLoss = typed('onLoss', { header: 'Continuity plan' });
    expect(onLoss.name).toBe('Continuity plan');
    const row = { asset: false };
    expect([onLoss.text(row), onLoss.edit?.(row), onLoss.editable?.(row)]).toEqual(['', '', false]);
  });
});
