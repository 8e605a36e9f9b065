// Which rows of a long grid are in the page.
import { expect, test } from 'vitest';
import { mountedRows, rowHeight, viewAt } from '../../../../renderer/ui/grid/mounted.ts';

test('up to a hundred rows are all there', () => {
  expect(mountedRows(100, { first: 0, fit: 10 }, [])).toHaveLength(100);
});

test('of ten thousand only those near the view and those that are kept', () => {
  const indexes = mountedRows(10_000, viewAt(5000 * rowHeight, 500), [3, 9999, 3, -1]);
  expect(indexes.length).toBeLessThan(50);
  expect(indexes[0]).toBe(3);
  expect(indexes.at(-1)).toBe(9999);
  for (let row = 5000; row < 5014; row++) expect(indexes).toContain(row);
});

test('every row in view is there at every scroll position', () => {
  for (let top = 0; top < 120 * rowHeight; top += 17) {
    const indexes = new Set(mountedRows(200, viewAt(top, 500), []));
    for (let y = top; y < top + 500; y += rowHeight) {
      expect(indexes.has(Math.min(199, Math.floor(y / rowHeight)))).toBe(true);
    }
  }
});
