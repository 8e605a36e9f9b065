// The list that a file belongs to is found by its columns: every table of ours is known for what it is.
import { expect, test } from 'vitest';
import { byColumns, importerNamed, listChoices, listOf } from '../../../renderer/import/lists.ts';
import { csvOf } from '../../../shared/export/csv.ts';
import { registeredPages } from '../../../shared/registry/pages.ts';
import { caseSheet, sheetOf } from '../../fixtures/importing.ts';
import { importable, tableIn } from '../../fixtures/roundTrips.ts';
import { furnished } from '../../shared/kernel/furnished.ts';

const view = { year: 2012, asOf: '2012-01-31' };

test.each(importable)('our own table “%s” is found to be what it is', (name) => {
  const table = tableIn(furnished, name, view);
  const rows = table.rows.length > 0 ? table.rows : [table.header.map(() => 'x')];
  expect(listOf(sheetOf(csvOf({ ...table, rows })))?.name).toBe(name);
});

test('files of others are found by the names that people use', () => {
  expect(listOf(caseSheet('members-title-first.csv'))?.name).toBe('members');
  expect(listOf(caseSheet('lines-decimal-comma.csv'))?.name).toBe('cost-lines');
  expect(listOf(sheetOf('Alpha,Beta\n1,2'))).toBeNull();
});

test('every list can be chosen, and has a page on which its rows are seen', () => {
  const [first, ...others] = listChoices;
  expect(first?.value).toBe(byColumns);
  const pages: readonly string[] = registeredPages.map(({ name }) => name);
  for (const { value } of others) expect(pages).toContain(importerNamed(value)?.page);
  // The buttons of the pages name them.
  for (const name of ['members', 'cost-lines', 'contributions', 'goals', 'assets', 'invoices']) {
    expect(importerNamed(name)?.name).toBe(name);
  }
});
