// Computed amounts of a worksheet are rounded when the user says so, and refused before.
import { describe, expect, test } from 'vitest';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import type { SourceCell } from '../../../shared/import/sheet.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { importedSheet, importerNamed } from '../../fixtures/importing.ts';

function read(amounts: readonly SourceCell[], answers: ImportSettings['answers'] = {}) {
  const head: SourceCell[] = ['Activity', 'Line', 'Amount'];
  const cells = amounts.map((amount, at): SourceCell[] => ['Testing', `L${at}`, amount]);
  const rows = [head, ...cells].map((one, at) => ({ line: at + 1, cells: one }));
  const sheet = { name: 'Book', separator: null, rows };
  return importedSheet(importerNamed('cost-lines'), openSfsPlan(), sheet, { answers });
}

const shown = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ cells }) => cells['amount.low']?.shown);

describe('a computed amount with more decimals than are kept', () => {
  const amounts = [33_333.333333333336, 1234.005, -0.125, 5, 0.1 + 0.2];

  test('is asked about once for the file', () => {
    const preview = read(amounts);
    expect(preview.questions.map(({ id }) => id)).toEqual(['rounding']);
    expect(preview.problems.map(({ line, remedy }) => `${line} ${remedy}`)).toEqual([
      '2 Answer the question about it.',
      '3 Answer the question about it.',
      '4 Answer the question about it.',
    ]);
  });

  test('is rounded to cents, half away from zero, where the user says so', () => {
    const preview = read([33_333.333333333336, 1234.005, 5, 0.1 + 0.2], { rounding: 'round' });
    expect(shown(preview)).toEqual(['$33,333.33', '$1,234.01', '$5', '$0.30']);
  });

  test('stays refused where the user says so', () => {
    expect(read(amounts, { rounding: 'leave' }).problems).toHaveLength(3);
  });

  test('is no text, and no amount of two decimals', () => {
    expect(read(['33333.333333', 12.34]).questions.map(({ id }) => id)).not.toContain('rounding');
  });
});
