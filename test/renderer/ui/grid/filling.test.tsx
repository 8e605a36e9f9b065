// Filling cells by key and by mouse, and copying with headers, in a document. @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { cell, key, missing, start } from './items.tsx';

test('Ctrl+D fills the block from its first row as one act, and passes over what is worked out', () => {
  const onSet = vi.fn(() => null);
  start(3, { onSet });
  key('ArrowRight');
  key('ArrowDown', { shiftKey: true });
  key('ArrowDown', { shiftKey: true });
  key('d', { ctrlKey: true });
  const texts = ['i1', 'i2'].map((rowId) => ({ rowId, columnKey: 'amount', text: '0' }));
  expect(onSet.mock.calls).toEqual([[texts, 'fill']]);
});

test('a fill with nothing above, or of what is worked out, says why at the cell', () => {
  const onSet = vi.fn(() => null);
  start(3, { onSet });
  key('d', { ctrlKey: true });
  expect(screen.getByRole('alert').textContent).toContain('There is nothing to fill here.');
  key('ArrowDown');
  key('End');
  key('d', { ctrlKey: true });
  expect(screen.getByRole('alert').textContent).toContain('There is nothing to fill here.');
  expect(onSet).not.toHaveBeenCalled();
});

const handle = () => document.querySelector('.grid-fill');

test('the fill handle stands at the corner of the selection, and fills what it is dragged over', () => {
  const onSet = vi.fn(() => null);
  start(3, { onSet });
  key('ArrowRight');
  expect(handle()?.parentElement).toBe(cell('$0'));
  fireEvent.mouseDown(handle() ?? missing(), { button: 0 });
  fireEvent.mouseOver(cell('$2'));
  expect(cell('$2').classList).toContain('grid-cell-filling');
  fireEvent.mouseUp(cell('$2'));
  const texts = ['i1', 'i2'].map((rowId) => ({ rowId, columnKey: 'amount', text: '0' }));
  expect(onSet.mock.calls).toEqual([[texts, 'fill']]);
  expect(document.querySelector('.grid-cell-filling')).toBeNull();
  expect(handle()?.parentElement).toBe(cell('$2'));
});

test('Esc gives a dragged fill up, and the mouse goes on without it', () => {
  const onSet = vi.fn(() => null);
  start(3, { onSet });
  key('ArrowRight');
  fireEvent.mouseDown(handle() ?? missing(), { button: 0 });
  fireEvent.mouseOver(cell('$2'));
  key('Escape');
  fireEvent.mouseOver(cell('$1'));
  fireEvent.mouseUp(cell('$1'));
  expect(onSet).not.toHaveBeenCalled();
  expect(document.querySelector('.grid-cell-filling')).toBeNull();
});

test('there is no fill handle where nothing can be typed, or while a cell is edited', () => {
  start(3, { onSet: () => null });
  key('7');
  expect(handle()).toBeNull();
  key('Escape');
  key('End');
  expect(handle()).toBeNull();
  key('Home');
  expect(handle()).toBeTruthy();
});

/** What a copy puts on the clipboard: jsdom has none of its own. */
function copying(run: () => void): string[] {
  const setData = vi.fn();
  const before = document.execCommand;
  document.execCommand = () => {
    fireEvent.copy(document.body, { clipboardData: { setData } });
    return true;
  };
  run();
  document.execCommand = before;
  return setData.mock.calls.flatMap(([kind, text]) => (kind === 'text/plain' ? [text] : []));
}

test('Ctrl+Shift+C copies the block below the names of its columns', () => {
  start();
  key('ArrowRight', { shiftKey: true });
  const copied = copying(() => key('C', { ctrlKey: true, shiftKey: true }));
  expect(copied).toEqual(['Name\tAmount\nItem 0\t0']);
});

test('the menu copies the whole row of one cell with headers, and a block as it is', () => {
  start();
  key('F10', { shiftKey: true });
  const click = (name: RegExp) => fireEvent.click(screen.getByRole('menuitem', { name }));
  expect(copying(() => click(/^Copy row with headers/))).toEqual([
    "Name\tAmount\tSort\tDouble\nItem 0\t0\tSTAFF\t'=0",
  ]);
  key('ArrowDown', { shiftKey: true });
  key('F10', { shiftKey: true });
  expect(copying(() => click(/^Copy with headers/))).toEqual(['Name\nItem 0\nItem 1']);
});

test('the menu fills down where several rows are selected, and finds and replaces anywhere', async () => {
  const onSet = vi.fn(() => null);
  start(3, { onSet });
  key('F10', { shiftKey: true });
  expect(screen.queryByRole('menuitem', { name: /^Fill down/ })).toBeNull();
  fireEvent.click(screen.getByRole('menuitem', { name: /^Replace/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Find and replace' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  key('ArrowDown', { shiftKey: true });
  key('F10', { shiftKey: true });
  fireEvent.click(screen.getByRole('menuitem', { name: /^Fill down/ }));
  const texts = [{ rowId: 'i1', columnKey: 'name', text: 'Item 0' }];
  expect(onSet.mock.calls).toEqual([[texts, 'fill']]);
});
