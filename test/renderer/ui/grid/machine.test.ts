// The keyboard of the grid, without a page: each key, the draft, blocks, and rows that come and go.
import { expect, test } from 'vitest';
import { step } from '../../../../renderer/ui/grid/machine.ts';
import { blockOf } from '../../../../renderer/ui/grid/moves.ts';
import type { GridEffect, GridEvent } from '../../../../renderer/ui/grid/state.ts';
import { at, refusal, run, sheet } from './machineRun.ts';

test('arrows move by one cell and stop at the edges', () => {
  expect(at(['ArrowDown', 'ArrowDown', 'ArrowRight'])).toEqual([2, 1]);
  expect(at(['ArrowUp', 'ArrowLeft'])).toEqual([0, 0]);
  expect(at(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual([0, 2]);
});

test('Home, End, Page and Ctrl move far', () => {
  expect(at(['End'])).toEqual([0, 2]);
  expect(at(['Ctrl+End'])).toEqual([29, 2]);
  expect(at(['Ctrl+End', 'Home'])).toEqual([29, 0]);
  expect(at(['Ctrl+End', 'Ctrl+Home'])).toEqual([0, 0]);
  expect(at([{ type: 'page', page: 7 }, 'PageDown', 'PageDown', 'PageUp'])).toEqual([7, 0]);
  expect(at(['Ctrl+ArrowDown', 'Ctrl+ArrowRight'])).toEqual([29, 2]);
});

test('Tab goes along the row and past its end leaves the grid', () => {
  expect(at(['Tab', 'Tab'])).toEqual([0, 2]);
  expect(run(['Tab', 'Tab', 'Tab']).handled).toBe(false);
  expect(at(['Tab', 'Tab', 'Shift+Tab'])).toEqual([0, 1]);
  expect(run(['Shift+Tab']).handled).toBe(false);
});

test('Enter and F2 edit what is there, a letter replaces it', () => {
  expect(run(['Enter']).state.editing).toEqual({ text: 'r0c0', from: 'r0c0', over: false });
  expect(run(['F2']).state.editing?.text).toBe('r0c0');
  expect(run(['7']).state.editing).toEqual({ text: '7', from: 'r0c0', over: true });
});

test('a composed letter begins an empty draft and stays with the browser', () => {
  const { state, handled } = run(['Dead']);
  expect(state.editing?.text).toBe('');
  expect(handled).toBe(false);
});

test('a computed cell is explained by Enter and not edited', () => {
  const { state, effects } = run(['End', 'Enter']);
  expect(state.editing).toBeNull();
  expect(effects).toEqual([{ type: 'explain', place: { row: 0, column: 2 } }]);
});

test('a computed cell that is typed into is asked why it takes nothing', () => {
  const { state, effects } = run(['End', '5']);
  expect(state.editing).toBeNull();
  const place = { row: 0, column: 2 };
  expect(effects).toEqual([{ type: 'commit', place, text: '5', goal: null }]);
});

test('Esc drops the draft', () => {
  const { state, effects } = run(['7', 'Escape']);
  expect(state.editing).toBeNull();
  expect(state.active).toEqual({ row: 0, column: 0 });
  expect(effects).toEqual([]);
});

const accepted = (row: number, column: number): GridEvent => ({
  type: 'answer',
  refusal: null,
  goal: { row, column },
});

test('Enter commits and moves down, Tab commits and moves right', () => {
  const entered = run(['7', 'Enter']);
  const goal = { row: 1, column: 0 };
  expect(entered.effects).toEqual([
    { type: 'commit', place: { row: 0, column: 0 }, text: '7', goal },
  ]);
  expect(entered.state.editing?.text).toBe('7');
  expect(at(['7', 'Enter', accepted(1, 0)])).toEqual([1, 0]);
  expect(run(['7', 'Tab']).effects).toMatchObject([{ goal: { row: 0, column: 1 } }]);
  expect(run(['Tab', '7', 'Shift+Tab']).effects).toMatchObject([{ goal: { row: 0, column: 0 } }]);
});

test('arrows commit what was typed over, and move inside what was opened', () => {
  expect(run(['7', 'ArrowDown']).effects).toMatchObject([{ goal: { row: 1, column: 0 } }]);
  expect(run(['F2', 'ArrowLeft']).handled).toBe(false);
  expect(run(['7', 'F2', 'ArrowLeft']).handled).toBe(false);
});

test('a draft that changes nothing is not committed', () => {
  const { state, effects } = run(['Enter', 'Enter']);
  expect(effects).toEqual([]);
  expect(state.active).toEqual({ row: 1, column: 0 });
});

test('what is typed is committed, also where it says what is shown', () => {
  const input: GridEvent = { type: 'input', text: 'r0c0' };
  expect(run(['7', input, 'Enter']).effects).toMatchObject([{ type: 'commit', text: 'r0c0' }]);
  expect(run(['F2', input, 'Enter']).effects).toMatchObject([{ type: 'commit', text: 'r0c0' }]);
});

test('a refused draft stays in the cell, with the refusal, until it is typed into', () => {
  const refused = run(['x', 'Enter', { type: 'answer', refusal, goal: { row: 1, column: 0 } }]);
  expect(refused.state.editing?.text).toBe('x');
  expect(refused.state.refusal).toEqual(refusal);
  expect(refused.state.active).toEqual({ row: 0, column: 0 });
  const typed = run([{ type: 'input', text: '3' }], 30, refused.state);
  expect(typed.state.refusal).toBeNull();
  expect(run(['Escape'], 30, refused.state).state).toMatchObject({ editing: null, refusal: null });
});

test('leaving the grid commits and takes no focus back', () => {
  const { effects } = run(['7', { type: 'blur' }]);
  expect(effects).toMatchObject([{ type: 'commit', text: '7', goal: null }]);
  expect(
    step(run(['7']).state, { type: 'answer', refusal: null, goal: null }, sheet).effects,
  ).toEqual([]);
});

test('a press on another cell commits first; one on the same cell is for the draft', () => {
  const elsewhere: GridEvent = { type: 'press', place: { row: 4, column: 1 }, extend: false };
  expect(run(['7', elsewhere]).effects).toMatchObject([
    { type: 'commit', goal: { row: 4, column: 1 } },
  ]);
  expect(run(['7', elsewhere]).handled).toBe(true);
  expect(run(['7', { ...elsewhere, place: { row: 0, column: 0 } }]).effects).toEqual([]);
});

test('Shift and the mouse select a block, and Esc gives it up', () => {
  const block = run(['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']).state;
  expect(blockOf(block)).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
  const dragged = run([
    { type: 'press', place: { row: 3, column: 2 }, extend: false },
    { type: 'drag', place: { row: 1, column: 1 } },
  ]).state;
  expect(blockOf(dragged)).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
  expect(blockOf(run(['Ctrl+a'], 5).state)).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  expect(run(['Escape'], 30, block).handled).toBe(true);
  expect(run(['Escape', 'Escape'], 30, block).handled).toBe(false);
});

test('a pasted block lands at the first corner of the selection, as one act', () => {
  const { state, effects } = run([
    'ArrowDown',
    'ArrowDown',
    'Shift+ArrowUp',
    {
      type: 'paste',
      cells: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
  ]);
  const cells = [
    ['1', '2'],
    ['3', '4'],
  ];
  expect(effects).toEqual([{ type: 'paste', place: { row: 1, column: 0 }, cells }]);
  expect(blockOf(state)).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
});

test('one pasted cell fills the whole selection', () => {
  const { effects } = run([
    'Shift+ArrowDown',
    'Shift+ArrowRight',
    { type: 'paste', cells: [['5']] },
  ]);
  const cells = [
    ['5', '5'],
    ['5', '5'],
  ];
  expect(effects).toMatchObject([{ type: 'paste', cells }]);
});

test('a paste into a draft belongs to the draft', () => {
  expect(run(['7', { type: 'paste', cells: [['5']] }]).effects).toEqual([]);
});

test('the acts on rows and cells have their keys', () => {
  const row = 1;
  const acts: [string, GridEffect][] = [
    ['Ctrl+Enter', { type: 'add', row }],
    ['Ctrl+Insert', { type: 'add', row }],
    ['Ctrl+d', { type: 'fillDown', block: { top: 1, left: 0, bottom: 1, right: 0 } }],
    ['Ctrl+Shift+D', { type: 'duplicate', row }],
    ['Ctrl+Shift+C', { type: 'copyWithHeaders', block: { top: 1, left: 0, bottom: 1, right: 0 } }],
    ['Ctrl+h', { type: 'replace' }],
    ['Ctrl+Delete', { type: 'delete', row }],
    ['Alt+ArrowUp', { type: 'move', row, by: -1 }],
    ['Alt+ArrowDown', { type: 'move', row, by: 1 }],
    ['Delete', { type: 'clear', block: { top: 1, left: 0, bottom: 1, right: 0 } }],
    ['Shift+F10', { type: 'menu', row }],
    ['Alt+Enter', { type: 'explain', place: { row, column: 0 } }],
  ];
  for (const [key, effect] of acts) {
    expect(run(['ArrowDown', key]).effects, key).toEqual([effect]);
  }
});

test('keys of the application pass through, also while a cell is edited', () => {
  expect(run(['Ctrl+z']).handled).toBe(false);
  expect(run(['Ctrl+k']).handled).toBe(false);
  expect(run(['7', 'Ctrl+z']).handled).toBe(false);
  expect(run(['7', 'Delete']).effects).toEqual([]);
});

const rows = (...ids: string[]): GridEvent => ({ type: 'rows', rows: ids, columns: 3 });

test('after a row is deleted the next one is active, after the last the one before', () => {
  const start = run([rows('a', 'b', 'c'), 'ArrowDown']).state;
  expect(run([rows('a', 'c')], 3, start).state.active.row).toBe(1);
  const last = run(['ArrowDown'], 3, start).state;
  expect(run([rows('a', 'b')], 3, last).state.active.row).toBe(1);
  expect(run([rows()], 3, last).state.active.row).toBe(0);
});

test('the active cell follows its row, with its draft', () => {
  const start = run([rows('a', 'b', 'c'), 'ArrowDown', '7']).state;
  const moved = run([rows('new', 'a', 'c', 'b')], 3, start).state;
  expect(moved.active.row).toBe(3);
  expect(moved.editing?.text).toBe('7');
  expect(run([rows('a', 'c')], 3, start).state.editing).toBeNull();
});

test('an added row becomes active when it appears', () => {
  const waiting = run([rows('a', 'b'), 'Tab', { type: 'added', id: 'n' }]).state;
  expect(waiting.active).toEqual({ row: 0, column: 1 });
  const there = run([rows('a', 'n', 'b')], 2, waiting).state;
  expect(there.active).toEqual({ row: 1, column: 0 });
  expect(there.awaited).toBeNull();
});
