// Tab-separated text as spreadsheets write it, and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCells, parseCells } from '../../../../renderer/ui/grid/clipboard.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', '1', '"', '\t', '\n', '\r', ' ', ',', 'é', "'"),
  maxLength: 8,
});

test('any block of cells survives a copy and a paste', () => {
  const blocks = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(texts, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(blocks, (cells) => {
      expect(parseCells(formatCells(cells))).toEqual(cells);
    }),
    { seed: 2011, numRuns: 2000 },
  );
});

test('reads what spreadsheets write', () => {
  expect(parseCells('Testers\t3\t4\r\nGatekeeper\t1\t2\r\n')).toEqual([
    ['Testers', '3', '4'],
    ['Gatekeeper', '1', '2'],
  ]);
  expect(parseCells('"two\nlines"\t"a ""quote"""\n')).toEqual([['two\nlines', 'a "quote"']]);
});

test('reads rows of different length, an inner empty row and a lone quote as they are', () => {
  expect(parseCells('a\n\nb\tc')).toEqual([['a'], [''], ['b', 'c']]);
  expect(parseCells('5" disk\t"open')).toEqual([['5" disk', '"open']]);
  expect(parseCells('')).toEqual([['']]);
});

test('writes quotes only where they are needed', () => {
  expect(
    formatCells([
      ['plain', 'a\tb'],
      ['1', ''],
    ]),
  ).toBe('plain\t"a\tb"\n1\t');
});
