// Tab-separated text as spreadsheets write it, and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCells,
  ownCells,
  pastedCells,
  setCells,
} from '../../../../renderer/ui/grid/clipboard.ts';
import { parseCells } from '../../../../shared/values/cellText.ts';
import { withoutControls } from '../../../../shared/values/controls.ts';

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

/** A clipboard, as the browser hands it to a copy and a paste. */
function board() {
  const held = new Map<string, string>();
  const setData = (kind: string, text: string) => void held.set(kind, text);
  return { setData, getData: (kind: string) => held.get(kind) ?? '' };
}

const runs = /^\s*[=+\-@＝＋－＠]/;

describe('copied cells, pasted into a spreadsheet', () => {
  const plainOf = (text: string) => {
    const data = board();
    setCells(data, [[text]]);
    return data.getData('text/plain');
  };

  test.each([
    ['=1+1', "'=1+1"],
    ['\0=1+1', "'=1+1"],
    ['\u0001\u202a=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3+cmd', "'-2+3+cmd"],
    ['-1-1', "'-1-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1', "'  =1"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['\t=1', '"\'\t\'=1"'],
    ['a\n=1', '"a\n\'=1"'],
  ])('%j is no formula', (text, cell) => expect(plainOf(text)).toBe(cell));

  test.each(['-500', '-1,250.75', '+3', '-$5', '-2.5%', '0', '−$300', '2012-01-31', '007', 'R&D'])(
    '%j stays as it is',
    (text) => expect(plainOf(text)).toBe(text),
  );

  test('are none at any place, and come back into Treekeeper as they were, by either form', () => {
    const signs = Array.from('=+-@＝;,|\t\n\0\u0001 \'"a1.');
    const anyText = fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 });
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const data = board();
        setCells(data, [[one, two]]);
        const plain = data.getData('text/plain');
        const cells = parseCells(plain)
          .flat()
          .filter((cell) => !/^[+-]\d[\d.,]*$/.test(cell));
        const parts = cells.flatMap((cell) => cell.split(/[;,|\t\n]/));
        expect(parts.filter((part) => runs.test(part))).toEqual([]);
        const kept = [[withoutControls(one), withoutControls(two)]];
        expect(ownCells(data)).toEqual(kept);
        const detour = board();
        detour.setData('text/plain', plain);
        expect(ownCells(detour)).toBeNull();
        const isEmpty = kept[0]?.join('') === '';
        expect(isEmpty ? kept : pastedCells(detour)).toEqual(kept);
      }),
      { seed: 2011, numRuns: 2000 },
    );
  });
});
