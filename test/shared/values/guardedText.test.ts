// Texts for files that a spreadsheet may open: none is run, in no country, and each comes back as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutControls } from '../../../shared/values/controls.ts';
import { disarmed, guarded, unguarded } from '../../../shared/values/guardedText.ts';

/** The cells that a spreadsheet makes of a text where this sign parts them. */
const cellsAt = (text: string, separator: string) =>
  text.split(/[\r\n]/).flatMap((line) => line.split(separator));
/** A cell that begins with a quotation mark ends at the next one that stands alone; what follows is added to it. */
const unquoted = (cell: string) =>
  cell.replace(/^"((?:[^"]|"")*)"/, (_, quoted: string) => quoted.replaceAll('""', '"'));
const runs = (cell: string) => /^\s*[=+\-@＝＋－＠]/.test(cell.replaceAll('\0', ''));

describe('a text that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['\0=1+1', "'=1+1"],
    ['\u0001\u0002 -1+1', "' -1+1"],
    ['\u009f@SUM(A1)', "'@SUM(A1)"],
    ['a;=1+1;b', "a;'=1+1;b"],
    ["a;'=1+1", "a;''=1+1"],
    ['a;\0=1+1', "a;'=1+1"],
    ['\u202e=1+1', "'=1+1"],
    ['a;\u2066\u200b=1+1', "a;'\u200b=1+1"],
    ['a\t=1', "a\t'=1"],
    ['a| @b', "a|' @b"],
    ['a\n=1', "a\n'=1"],
    ['a;"=1+1;b', 'a;\'"=1+1;b'],
    ['a\n"" @b', 'a\n\'"" @b'],
    ['Dues; then votes', 'Dues; then votes'],
    ['R&D, 2-3 people', 'R&D, 2-3 people'],
  ])('%j is written as %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(disarmed(text)).toBe(cell);
    expect(unguarded(cell)).toBe(withoutControls(text));
  });

  test('is none at any separator and line, and comes back without what nobody sees', () => {
    const signs = Array.from('=+-@＝;,|\t\n\r\0\u0001 \'"a1');
    const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const cell = guarded(text);
        // In the file quotation marks are doubled, with others around the text, behind another cell.
        const written = `a,"${cell.replaceAll('"', '""')}"`;
        for (const separator of [',', ';', '\t', '|']) {
          expect(cellsAt(cell, separator).filter(runs)).toEqual([]);
          if (separator === ',') continue;
          expect(cellsAt(written, separator).map(unquoted).filter(runs)).toEqual([]);
        }
        expect(unguarded(cell)).toBe(withoutControls(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

test('many invisible signs are read at once', () => {
  const signs = `a;${'\uFEFF\u200b "'.repeat(50_000)}`;
  expect(unguarded(guarded(signs))).toBe(signs);
}, 5_000);

test('control characters are left out, halves of signs too, and nothing else', () => {
  expect(withoutControls('a\0\u0007\u001b\u007f\u009fb\uD83D\uFFFF')).toBe('ab');
  expect(withoutControls('a\vb\fc\u0085d')).toBe('a b c d');
  expect(withoutControls('a\tb\r\nc é ＝ 👍 \u200d')).toBe('a\tb\r\nc é ＝ 👍 \u200d');
});
