// Whatever a file holds, each row is taken or left out with its reason, and what is taken can be done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Preview } from '../../../shared/import/preview.ts';
import type { SourceCell, SourceSheet } from '../../../shared/import/sheet.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import { importedSheet, importerNamed, sheetOf } from '../../fixtures/importing.ts';
import { randomListPlan } from '../../fixtures/randomListPlans.ts';
import { importable, tableIn } from '../../fixtures/roundTrips.ts';

const plan = randomListPlan(17, 500);
const view = { year: 2013, asOf: '2012-06-15' };

const odd = [
  '',
  ' ',
  '-',
  '0',
  '1',
  '2012',
  '1.200',
  '1,200',
  '1.200,50',
  '12.5',
  '75%',
  '0.5',
  '(1,000)',
  '03/04/2012',
  '31.01.2012',
  '2012-01-31',
  '1/31/12',
  'soon',
  'unknown',
  'yes',
  'No',
  'once',
  '#REF!',
  '=1+1',
  'UniversitÃ¤t',
  'Total',
  'Subtotal',
  'Staff',
  'fixed',
  'cash',
  'Vendor',
  'two\nlines',
  '\u200b',
  'x'.repeat(6_000),
  '('.repeat(200),
  '__proto__',
  'constructor',
];

/** Most cells stay as they were saved (null); some are those of another row, or anything. */
const replaced = fc.oneof(
  { weight: 60, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.record({ ofRow: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.constantFrom<SourceCell>(...odd) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) },
);

/** A table that was saved, in which some cells became something else, and some rows longer. */
function sheetsOf(name: string): fc.Arbitrary<SourceSheet> {
  const [header, ...rows] = sheetOf(csvOf(tableIn(plan, name, view))).rows.map(
    ({ cells }) => cells,
  );
  if (!header) throw new Error(`${name} is empty.`);
  const cells = rows.slice(0, 12);
  const changes = fc.array(
    fc.array(replaced, { minLength: header.length, maxLength: header.length + 1 }),
    { minLength: cells.length, maxLength: cells.length },
  );
  return fc.tuple(changes, fc.constantFrom(';', ',', '\t', null)).map(([changed, separator]) => ({
    name: 'any.csv',
    separator,
    rows: [
      { line: 1, cells: header },
      ...changed.map((row, at) => ({
        line: at + 2,
        cells: row.map((cell, column) => {
          if (cell !== null && typeof cell !== 'object') return cell;
          return cells[cell?.ofRow ?? at]?.[column] ?? '';
        }),
      })),
    ],
  }));
}

const chosen = fc.record(
  {
    answers: fc.record({
      decimal: fc.constantFrom('.', ',', 'other'),
      days: fc.constantFrom('dayFirst', 'monthFirst'),
      shares: fc.constantFrom('fraction', 'percent'),
      prices: fc.constantFrom('2012', '2014'),
      tier: fc.constantFrom('create', 'leave'),
    }),
    update: fc.boolean(),
  },
  { requiredKeys: [] },
);

function holds({ rows, problems, counts, change }: Preview): void {
  const { added, updated, same, leftOut } = counts;
  expect(added + updated + same + leftOut).toBe(rows.length);
  expect(problems).toHaveLength(leftOut);
  for (const { why, remedy } of problems) {
    expect(why).not.toBe('');
    expect(remedy).not.toBe('');
    expect(why.length).toBeLessThan(400);
  }
  const applied = change && applyChange(plan, change);
  expect(applied?.ok ?? true).toBe(true);
}

describe.each(importable)('the rows of %s', (name) => {
  test('are taken or left out, whatever became of their cells', () => {
    const importer = importerNamed(name);
    let taken = 0;
    fc.assert(
      fc.property(sheetsOf(name), chosen, (sheet, some) => {
        const preview = importedSheet(importer, plan, sheet, some);
        holds(preview);
        // What could not be told apart is left out with its whole file: few rows change something in each run.
        taken += preview.rows.length - preview.counts.leftOut;
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(0);
  });
});
