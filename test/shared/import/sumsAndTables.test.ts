// Rows that add up others at any level and under any name, and tables below the first, are not counted by themselves.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const read = (
  lines: readonly string[],
  chosen: Partial<ImportSettings> = {},
  name = 'cost-lines',
) => imported(importerNamed(name), openSfsPlan(), lines.join('\n'), chosen);

const told = ({ problems }: Preview) => problems.map(({ line, why }) => `${line} ${why}`);
const asked = ({ questions }: Preview) => questions.map(({ id }) => id);
const head = 'Activity,Line,Amount';

describe('totals', () => {
  test('of three levels are left out, each for itself', () => {
    const preview = read([
      head,
      'Testing,L1,100',
      'Testing,L2,100',
      'Testing,Subtotal hardware,200',
      'Testing,L3,50',
      'Testing,L4,50',
      'Testing,Subtotal people,100',
      'Testing,M1,10',
      'Testing,Subtotal a,10',
      'Testing,M2,20',
      'Testing,Subtotal b,20',
      'Testing,Total other,130',
      'Testing,Grand total,330',
    ]);
    expect(preview.counts).toMatchObject({ added: 6, leftOut: 6 });
    expect(preview.problems.every(({ why }) => why.endsWith(' is a total of other rows.'))).toBe(
      true,
    );
    expect(preview.questions).toEqual([]);
  });

  test.each([
    'Insgesamt',
    'Gesamtkosten',
    'Suma',
    'Totaal',
    'Summa',
    '\u03a3',
    '\u0418\u0442\u043e\u0433\u043e',
    '\u5408\u8ba1',
    'Celkem',
    'Testing Total (2 lines)',
  ])('are known by their word (%s)', (name) => {
    const preview = read([head, 'Testing,L1,100', 'Testing,L2,200', `Testing,${name},300`]);
    expect(preview.counts).toMatchObject({ added: 2, leftOut: 1 });
    expect(preview.questions).toEqual([]);
  });

  const lines = [head, 'Testing,L1,100', 'Testing,L2,200'];

  test.each(['Overall', 'Ensemble', 'All of testing'])(
    'are asked about whatever they are called (%s)',
    (name) => {
      const file = [...lines, `Testing,${name},300`];
      const open = read(file);
      expect(asked(open)).toEqual(['sums']);
      expect(told(open)).toEqual([`4 “Testing, ${name}” is the total of the rows above it.`]);
      expect(read(file, { answers: { sums: 'count' } }).counts).toMatchObject({ added: 3 });
      const left = read(file, { answers: { sums: 'leave' } });
      expect(left.counts).toMatchObject({ added: 2, leftOut: 1 });
    },
  );

  test.each([
    ['the same as one row above', ['Testing,L1,100', 'Testing,L2,100', 'Testing,L3,0']],
    ['zero', ['Testing,L1,0', 'Testing,L2,0', 'Testing,L3,0']],
    ['another figure', ['Testing,L1,100', 'Testing,L2,200', 'Testing,L3,301']],
  ])('are no rows with %s', (_what, rows) => {
    expect(asked(read([head, ...rows]))).toEqual([]);
  });
});

describe('a header below the header', () => {
  const first = [head, 'Testing,A,100', 'Testing,C,500'];

  test('of another table after a blank line is asked about, and nothing is read from there', () => {
    const file = [...first, '', 'Tier,Dues,Year', 'Gold,5000,2012', 'Silver,1000,2012'];
    const open = read(file);
    expect(asked(open)).toEqual(['secondTable']);
    expect(open.counts).toMatchObject({ added: 2, leftOut: 3 });
    expect(told(open)).toContain(
      '6 \u201cTier, Dues, Year\u201d in line 5 may be the header of another table.',
    );
    const left = read(file, { answers: { secondTable: 'leave' } });
    expect(left.counts).toMatchObject({ added: 2, leftOut: 3 });
  });

  test('of the same list with other columns is asked about without a blank line too', () => {
    expect(asked(read([...first, 'Line,Activity,Amount', 'B,Testing,7']))).toEqual(['secondTable']);
  });

  test('that repeats the first is left out, and the rows below it are read', () => {
    const preview = read([...first, head, 'Testing,B,7']);
    expect(told(preview)).toEqual(['4 It repeats the header.']);
    expect(preview.counts).toMatchObject({ added: 3, leftOut: 1 });
    expect(preview.questions).toEqual([]);
  });

  test('is no row with a word in the place of an amount', () => {
    expect(asked(read([...first, 'Testing,B,to be negotiated', 'Testing,D,7']))).toEqual([]);
  });
});
