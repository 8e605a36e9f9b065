// What is exported comes back unchanged: random plans, through spreadsheets of four countries.
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import { csvForms } from '../../../shared/export/csvForm.ts';
import { readText } from '../../../shared/import/readText.ts';
import type { SourceSheet } from '../../../shared/import/sheet.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tablesOf } from '../../../shared/kernel/reports.ts';
import { valueWithoutControls } from '../../../shared/values/controls.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';
import { locales, savedBy } from '../../fixtures/localeWriters.ts';
import { randomListPlan } from '../../fixtures/randomListPlans.ts';
import { cameBack, importable, plain, tableIn } from '../../fixtures/roundTrips.ts';
import { furnished } from '../kernel/furnished.ts';

const view = { year: 2013, asOf: '2012-06-15' };

/** An empty table has no row below its header. */
function sheetFrom(text: string, name: string): SourceSheet {
  const read = readText(text, name);
  return read.ok ? read.value : { name, separator: null, rows: [] };
}

test('what is called Total is no total in any table of ours', () => {
  const lists = ['tiers', 'roll', 'activities', 'lines', 'pledges', 'goals', 'assets'];
  /** The first of each list is called so, and rows of others are called by it. */
  const called = (key: string, value: unknown) =>
    lists.includes(key) && Array.isArray(value) && typeof value[0]?.name === 'string'
      ? [{ ...value[0], name: 'Total' }, ...value.slice(1)]
      : value;
  const sent: Plan = JSON.parse(JSON.stringify(furnished), called);
  const texts = importable
    .map((name) => [name, csvOf(tableIn(sent, name, view))] as const)
    .filter(([, text]) => text.trim().includes('\n'));
  expect(texts.filter(([, text]) => text.includes('Total,')).length).toBeGreaterThan(8);
  for (const [name, text] of texts) {
    for (const update of [true, false]) {
      const { problems, questions } = imported(importerNamed(name), sent, text, { update });
      expect(questions.map(({ id }) => `${name}: ${id}`)).not.toContain(`${name}: totals`);
      expect(problems.filter(({ why }) => /adds? up/.test(why))).toEqual([]);
    }
  }
});

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);

describe.each(seeds)('the random plan %i', (seed) => {
  const plan = plain(randomListPlan(seed));
  const tables = new Map(importable.map((name) => [name as string, tableIn(plan, name, view)]));
  const tableOf = (name: string) => {
    const table = tables.get(name);
    if (!table) throw new Error(`There is no table ${name}.`);
    return table;
  };

  test.each(csvForms)('comes back from CSV written with %s', (form) => {
    const back = cameBack(plan, (name) => sheetFrom(csvOf(tableOf(name), form), name));
    expect(back.said).toEqual([]);
    expect(back.plan).toEqual(plan);
  });

  test('comes back from CSV but for the control characters that somebody sent in its names', () => {
    const hide = (key: string, value: unknown) =>
      key === 'name' && typeof value === 'string'
        ? `${value.slice(0, 2)}\0${value.slice(2)};\u0007"=1`
        : value;
    const sent: Plan = JSON.parse(JSON.stringify(plan), hide);
    const back = cameBack(sent, (name) => sheetFrom(csvOf(tableIn(sent, name, view)), name));
    expect(back.said).toEqual([]);
    expect(valueWithoutControls(back.plan)).toEqual(valueWithoutControls(sent));
  });

  test.each(locales)('comes back from a $name spreadsheet with every figure', (locale) => {
    const back = cameBack(
      plan,
      (name) => sheetFrom(savedBy(locale, tableOf(name)), name),
      locale.answers,
    );
    expect(back.said).toEqual([]);
    expect(back.plan).toEqual(plan);
    expect(tablesOf(back.plan, view)).toEqual(tablesOf(plan, view));
  });
});
