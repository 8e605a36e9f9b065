// Find and replace in a grid: what is found, where, and what is told. @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Column, GridActs } from '../../../../renderer/ui/grid/column.ts';
import { Grid } from '../../../../renderer/ui/grid/Grid.tsx';
import { replacedCells } from '../../../../renderer/ui/grid/replaceCells.ts';
import '../platform.ts';

const cells = ['Grant A', 'grant (b)', 'Other'].map((text, index) => ({
  rowId: String(index),
  columnKey: 'name',
  text,
}));
const texts = (find: string, by: string, matchCase = false) =>
  replacedCells(cells, { find, by, matchCase }).map(({ text }) => text);

test('every match in a cell is replaced, whatever its case unless that counts', () => {
  expect(texts('grant', 'Gift')).toEqual(['Gift A', 'Gift (b)']);
  expect(texts('grant', 'Gift', true)).toEqual(['Gift (b)']);
  expect(texts('a', '', true)).toEqual(['Grnt A', 'grnt (b)']);
});

test('signs mean themselves, on both sides', () => {
  expect(texts('(b)', '$&')).toEqual(['grant $&']);
  expect(texts('.', 'x')).toEqual([]);
});

test('nothing is found where nothing is sought, or where nothing would change', () => {
  expect(texts('', 'x')).toEqual([]);
  expect(texts('Other', 'Other', true)).toEqual([]);
});

interface Item {
  readonly id: string;
  readonly name: string;
}
const columns: readonly Column<Item>[] = [
  { key: 'name', header: 'Name', text: ({ name }) => name, editable: () => true },
  { key: 'more', header: 'More', text: ({ name }) => `${name} more` },
];
const items = Array.from({ length: 500 }, (_, index) => ({
  id: `i${index}`,
  name: `Line ${index}`,
}));

const key = (name: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });

async function open(acts: GridActs, before = () => {}) {
  const getRow = (id: string) => items.find((item) => item.id === id) ?? { id, name: '' };
  render(<Grid label="Items" columns={columns} rows={items} getRow={getRow} {...acts} />);
  act(() => screen.getByRole('rowheader', { name: 'Line 0' }).focus());
  before();
  key('h', { ctrlKey: true });
  await screen.findByRole('dialog', { name: 'Find and replace' });
}

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const replace = () => fireEvent.click(screen.getByRole('button', { name: 'Replace' }));

test('all rows are searched, also those that are not drawn, and set as one act', async () => {
  const onSet = vi.fn(() => null);
  await open({ onSet });
  expect(screen.getByRole('status').textContent).toBe('Type the text to find.');
  fill('Find', 'line 49');
  fill('Replace with', 'Row 49');
  expect(screen.getByRole('status').textContent).toBe('11 cells will change.');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Line 49 → Row 49',
    ...[490, 491, 492, 493].map((at) => `Line ${at} → Row ${at}`),
    'And 6 more.',
  ]);
  replace();
  expect(onSet).toHaveBeenCalledTimes(1);
  expect(onSet.mock.calls[0]).toMatchObject([
    { length: 11, 10: { rowId: 'i499', columnKey: 'name', text: 'Row 499' } },
    'replace',
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('in a selected block only its cells are replaced, unless all are asked for', async () => {
  const down = () => key('ArrowDown', { shiftKey: true });
  await open({ onSet: vi.fn(() => null) }, down);
  fill('Find', 'line');
  expect(screen.getByRole('status').textContent).toBe('2 cells will change.');
  fireEvent.click(screen.getByLabelText(/^Only in the selected cells \(2 can be edited\)/));
  expect(screen.getByRole('status').textContent).toBe('500 cells will change.');
});

test('what is found nowhere is refused, and the dialog stays', async () => {
  const onSet = vi.fn(() => null);
  await open({ onSet });
  fill('Find', 'nowhere');
  replace();
  expect(screen.getByRole('alert').textContent).toContain('No cell has this text');
  expect(onSet).not.toHaveBeenCalled();
});

test('refused cells are listed, and all others can be replaced without them', async () => {
  const refused = (what: string) => ({ what, why: 'It is no number.', remedy: 'Type a number.' });
  const onGoOn = vi.fn(() => null);
  const all = [refused('“Line 4”'), refused('“Line 5”')];
  const question = { ...refused('“Line 4”'), all, failed: 'changed', goOn: 'Replace in 3', onGoOn };
  await open({ onSet: () => question });
  fill('Find', 'line');
  replace();
  expect(screen.getByRole('dialog', { name: '2 cells can’t be changed' })).toBeTruthy();
  expect(screen.queryByRole('dialog', { name: 'Find and replace' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Replace in 3' }));
  expect(onGoOn).toHaveBeenCalledTimes(1);
});

test('a grid that only shows has nothing to replace', () => {
  render(<Grid label="Items" columns={columns} rows={items} getRow={(id) => ({ id, name: id })} />);
  act(() => screen.getAllByRole('rowheader')[0]?.focus());
  key('h', { ctrlKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
});
