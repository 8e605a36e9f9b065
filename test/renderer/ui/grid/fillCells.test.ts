// What a fill writes into which cells: groups, totals and what is worked out are passed over.
import { expect, test } from 'vitest';
import type { GridRow } from '../../../../renderer/ui/grid/column.ts';
import { downCells, fillCells } from '../../../../renderer/ui/grid/fillCells.ts';
import { copiedWithHeaders } from '../../../../renderer/ui/grid/sheet.ts';
import type { Block } from '../../../../renderer/ui/grid/state.ts';

const kinds: Readonly<Record<string, GridRow['kind']>> = { g: 'group', h: 'group', t: 'total' };
const ids = ['g', 'a', 'b', 'h', 'c', 'd', 't'];
const rows = ids.map((id): GridRow => ({ id, kind: kinds[id] ?? 'leaf' }));

const grid = {
  rows,
  getRow: (id: string) => id,
  columns: [
    { key: 'name', header: 'Name', text: (id: string) => id, editable: () => true },
    {
      key: 'low',
      header: 'Low',
      name: 'Cost, low',
      text: (id: string) => `$${id}`,
      edit: (id: string) => `${id}1`,
      editable: (id: string) => id !== 'b',
    },
    { key: 'sum', header: 'Sum', text: (id: string) => `=${id}` },
  ],
};

const block = (top: number, left: number, bottom = top, right = left): Block => ({
  top,
  left,
  bottom,
  right,
});

const written = (cells: ReturnType<typeof downCells>) =>
  cells.map(({ rowId, columnKey, text }) => `${rowId}.${columnKey}=${text}`);

test('the first row of a block fills the rows below it, past the head of a group', () => {
  expect(written(downCells(grid, block(1, 0, 6, 1)))).toEqual([
    'b.name=a',
    'c.name=a',
    'c.low=a1',
    'd.name=a',
    'd.low=a1',
  ]);
});

test('a single cell is filled from the row above it, also over the head of a group', () => {
  expect(written(downCells(grid, block(5, 1)))).toEqual(['d.low=c1']);
  expect(written(downCells(grid, block(4, 0)))).toEqual(['c.name=b']);
});

test('nothing is filled from no row, from a head, or into what is worked out', () => {
  expect(downCells(grid, block(1, 0))).toEqual([]);
  expect(downCells(grid, block(3, 0))).toEqual([]);
  expect(downCells(grid, block(1, 2, 5))).toEqual([]);
  expect(downCells({ ...grid, rows: [] }, block(0, 0))).toEqual([]);
});

test('a cell that is worked out is no source: it leaves the others as they are', () => {
  expect(downCells(grid, block(2, 1, 4))).toEqual([]);
});

test('a block that is dragged down repeats its rows', () => {
  expect(written(fillCells(grid, block(1, 0, 2), block(3, 0, 5)))).toEqual([
    'c.name=a',
    'd.name=b',
  ]);
});

test('a block that is dragged to the right repeats its columns', () => {
  expect(written(fillCells(grid, block(4, 0, 5), block(4, 1, 5, 2)))).toEqual([
    'c.low=c',
    'd.low=d',
  ]);
});

test('a copy with headers begins with the whole names of its columns', () => {
  expect(copiedWithHeaders(grid, block(4, 0, 5, 1))).toEqual([
    ['Name', 'Cost, low'],
    ['c', 'c1'],
    ['d', 'd1'],
  ]);
});
