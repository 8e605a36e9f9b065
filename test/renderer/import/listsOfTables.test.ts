// Each table that we save is known by its columns when it comes back.
import { expect, test } from 'vitest';
import { listOf } from '../../../renderer/import/lists.ts';
import { csvOf } from '../../../shared/export/csv.ts';
import { readText } from '../../../shared/import/readText.ts';
import { listPlan } from '../../fixtures/listPlan.ts';
import { importable, tableIn } from '../../fixtures/roundTrips.ts';

const view = { year: 2013, asOf: '2012-06-15' };

test.each(importable)('the table %s is known by its columns', (name) => {
  const read = readText(csvOf(tableIn(listPlan, name, view)), name);
  if (!read.ok) throw new Error(read.no.why);
  expect(listOf(read.value)?.name).toBe(name);
});
