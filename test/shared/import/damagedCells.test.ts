// One damaged cell of an exported table: the import asks, refuses, or leaves every other figure as it is.
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Preview } from '../../../shared/import/preview.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { Table } from '../../../shared/kernel/table.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';
import { randomListPlan } from '../../fixtures/randomListPlans.ts';
import { importable, plain, tableIn } from '../../fixtures/roundTrips.ts';
import { type Dice, diceOf } from '../kernel/dice.ts';

const view = { year: 2013, asOf: '2012-06-15' };
const marker = 'the damaged cell';

const words = [
  'unknown',
  'n/a',
  'TBD',
  '-',
  '?',
  '#REF!',
  '0',
  '100',
  '2012',
  'Total',
  'yes',
] as const;

/** A letter that is lost, put in or mistyped; another text; the text twice, or in capitals. */
function damaged(text: string, dice: Dice): string {
  const place = dice.int(text.length + 1);
  const put = dice.pick(['o', '0', 'l', '9', '?', 'x', ' ', '.', ',', '-', '€']);
  const [before, after] = [text.slice(0, place), text.slice(place + 1)];
  return dice.pick([
    `${before}${after}`,
    `${before}${put}${text.slice(place)}`,
    `${before}${put}${after}`,
    '',
    dice.pick(words),
    `${text} ${text}`,
    text.toUpperCase(),
  ]);
}

/** The table as CSV with another text in one cell. */
function csvWith(table: Table, row: number, column: number, dice: Dice): string {
  const rows = (put: (cells: Table['rows'][number]) => Table['rows'][number]) =>
    csvOf({ ...table, rows: [table.rows[row] ?? []].map(put) });
  const text = rows((cells) => cells.slice(column, column + 1)).split('\r\n')[1] ?? '';
  const other = damaged(text.replaceAll('"', ''), dice).replaceAll('"', '');
  const marked = table.rows.map((cells, at) => (at === row ? cells.with(column, marker) : cells));
  return csvOf({ ...table, rows: marked }).replace(marker, () => `"${other}"`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where two values differ: `cost.lines.3.fte`, no deeper than a field of an entry. */
function differences(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (path.length === 4 || !isRecord(one) || !isRecord(other)) return [path.join('.')];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(one[key], other[key], [...path, key]));
}

/** What differs beside one field of one entry; none where the row is left out, or asked about. */
function otherFigures(plan: Plan, { change, problems, questions }: Preview): readonly string[] {
  const isAsked = questions.some(({ answer }) => answer === null);
  const applied = change && applyChange(plan, change);
  if (applied && !applied.ok) return [`refused as a whole: ${applied.no.why}`];
  const all = differences(plan, applied ? applied.value : plan);
  // An unknown figure that comes has a basis with it.
  const figures = all.flatMap((path) => path.replace(/(amount|fte)$/, 'basis'));
  const found = all.filter(
    (path) => !path.endsWith('basis') || !figures.includes(path) || all.length === 1,
  );
  const most = problems.length > 0 || isAsked ? 0 : 1;
  return found.length > most ? found : [];
}

test.each([1, 2, 3, 4])('a damaged cell changes no other figure of the random plan %i', (seed) => {
  const dice = diceOf(seed);
  const plan = plain(randomListPlan(seed));
  const wrong: string[] = [];
  let changed = 0;
  for (const name of importable) {
    const table = tableIn(plan, name, view);
    for (let count = 0; table.rows.length > 0 && count < 10; count += 1) {
      const [row, column] = [dice.int(table.rows.length), dice.int(table.header.length)];
      const csv = csvWith(table, row, column, dice);
      const preview = imported(importerNamed(name), plan, csv, { update: true });
      if (preview.change) changed += 1;
      const others = otherFigures(plan, preview);
      if (others.length > 0) wrong.push(`${name}, ${table.header[column]}: ${others.join(', ')}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(changed).toBeGreaterThan(5);
});
