// The grid in a document: roles, focus, drafts, blocks, rows that come and go. @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { expect, test, vi } from 'vitest';
import type { Column } from '../../../../renderer/ui/grid/column.ts';
import { Grid } from '../../../../renderer/ui/grid/Grid.tsx';
import { showRow } from '../../../../renderer/ui/showRow.ts';
import { cell, focused, type Item, items, key, missing, Page, refusal, start } from './items.tsx';

function clipboard(type: 'copy' | 'cut' | 'paste', text = '') {
  const data = { getData: (kind: string) => (kind === 'text/plain' ? text : ''), setData: vi.fn() };
  fireEvent[type](focused(), { clipboardData: data });
  return data.setData;
}

test('says what it is: a grid with counted rows and one cell in the tab order', () => {
  start();
  const grid = screen.getByRole('grid', { name: 'Items' });
  expect(grid.getAttribute('aria-rowcount')).toBe('4');
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(within(grid).getAllByRole('columnheader')).toHaveLength(4);
  expect(cell('=2').getAttribute('aria-readonly')).toBe('true');
});

test('the focus follows the keys', () => {
  start();
  key('ArrowDown');
  key('ArrowRight');
  expect(focused()).toBe(cell('$1'));
  expect(focused().getAttribute('aria-selected')).toBe('true');
});

test('a typed number replaces, Enter commits and goes down', () => {
  start();
  key('ArrowRight');
  key('7');
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount, Item 0' });
  expect(input.value).toBe('7');
  expect(focused()).toBe(input);
  fireEvent.change(input, { target: { value: '75' } });
  key('Enter');
  expect(cell('$75')).toBeTruthy();
  expect(focused()).toBe(cell('$1'));
});

test('a refused text stays with its refusal, Esc brings back what was there', () => {
  start();
  key('Tab');
  key('x');
  key('Enter');
  const input = screen.getByRole('textbox');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('This is not a number.');
  key('Escape');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(focused()).toBe(cell('$0'));
});

test('a choice is edited as a list', () => {
  start();
  key('End');
  key('ArrowLeft');
  key('Enter');
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort, Item 0' });
  fireEvent.change(list, { target: { value: 'fixed' } });
  expect(focused()).toBe(cell('FIXED'));
});

test('after a row is deleted the focus is on the next', () => {
  start();
  key('ArrowDown');
  key('Delete', { ctrlKey: true });
  expect(screen.queryByText('Item 1')).toBeNull();
  expect(focused()).toBe(screen.getByRole('rowheader', { name: 'Item 2' }));
});

test('an added row gets the focus', () => {
  start();
  key('Insert', { ctrlKey: true });
  expect(focused().closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('3');
});

test('copies a block as tab-separated text, numbers as they are typed', () => {
  start();
  key('ArrowRight', { shiftKey: true });
  key('ArrowDown', { shiftKey: true });
  expect(clipboard('copy')).toHaveBeenCalledWith('text/plain', 'Item 0\t0\nItem 1\t1');
});

test('pastes a block as one act, and shows why it is refused', () => {
  const onPaste = vi.fn(() => refusal);
  start(3, { onPaste });
  key('ArrowRight');
  clipboard('paste', '1\t2\n3\t4');
  expect(onPaste).toHaveBeenCalledTimes(1);
  expect(onPaste).toHaveBeenCalledWith({
    rowId: 'i0',
    columnKey: 'amount',
    row: 0,
    column: 1,
    cells: [
      ['1', '2'],
      ['3', '4'],
    ],
  });
  expect(screen.getByRole('alert').textContent).toContain('not a number');
});

test('clears the cells of a block that can be edited', () => {
  const onClear = vi.fn(() => null);
  start(2, { onClear });
  key('End');
  key('ArrowLeft', { shiftKey: true });
  key('Delete');
  expect(onClear).toHaveBeenCalledWith([{ rowId: 'i0', columnKey: 'sort' }]);
});

test('undo inside a draft belongs to the draft, outside to the application', () => {
  const undo = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the application around the grid
    <div onKeyDown={(event) => event.key === 'z' && undo()}>
      <Page count={2} />
    </div>,
  );
  act(() => screen.getByRole('rowheader', { name: 'Item 0' }).focus());
  key('z', { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
  key('7');
  key('z', { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
});

test('the menu of a row offers what the keys do', () => {
  start();
  key('F10', { shiftKey: true });
  const labels = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(labels).toEqual(['Add row belowCtrl+Enter', 'DeleteCtrl+Delete', 'Copy row with headers']);
  fireEvent.click(screen.getByRole('menuitem', { name: /^Delete/ }));
  expect(screen.queryByText('Item 0')).toBeNull();
  expect(focused()).toBe(screen.getByRole('rowheader', { name: 'Item 1' }));
});

test('of many rows only some are in the document, the active one always', () => {
  start(10_000);
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  key('End', { ctrlKey: true });
  expect(focused().closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('10001');
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
});

test('a row that is not drawn can be shown from elsewhere', () => {
  start(10_000);
  expect(screen.queryByText('Item 7000')).toBeNull();
  act(() => {
    expect(showRow('i7000')).toBe(true);
  });
  expect(focused()).toBe(screen.getByRole('rowheader', { name: 'Item 7000' }));
  expect(showRow('nothing')).toBe(false);
});

test('one edited row is drawn again alone', () => {
  const drawn = vi.fn((row: Item) => row.name);
  const watched: Column<Item>[] = [
    { key: 'name', header: 'Name', text: drawn, editable: () => true },
  ];
  start(50, { columns: watched });
  drawn.mockClear();
  key('a');
  fireEvent.change(focused(), { target: { value: 'ab' } });
  const ids = new Set(drawn.mock.calls.map(([row]) => row.id));
  expect([...ids]).toEqual(['i0']);
});

/** A store of items, each with its own listeners, as an application keeps them. */
function storeOf(all: Item[]) {
  const byId = new Map(all.map((item) => [item.id, item]));
  const listeners = new Set<() => void>();
  return {
    get: (id: string) => byId.get(id) ?? missing(),
    set(item: Item) {
      byId.set(item.id, item);
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const store = storeOf(items(20));
const useItem = (id: string) => useSyncExternalStore(store.subscribe, () => store.get(id));

test('a row that follows its own data is drawn again without the grid', () => {
  const rows = items(20);
  const drawn = vi.fn((row: Item) => row.amount);
  const watched: Column<Item>[] = [{ key: 'amount', header: 'Amount', text: drawn }];
  render(
    <Grid
      label="Items"
      columns={watched}
      rows={rows.map(({ id }) => ({ id }))}
      getRow={store.get}
      useRow={useItem}
    />,
  );
  drawn.mockClear();
  act(() => store.set({ ...store.get('i3'), amount: '42' }));
  expect(drawn.mock.calls.map(([row]) => row.id)).toEqual(['i3']);
  expect(screen.getByText('42')).toBeTruthy();
});
