// What a spreadsheet of another country saved of our tables comes back with every field and figure.
import { beforeAll, describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/received/readSpreadsheet.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import type { SourceSheet } from '../../../shared/import/sheet.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tablesOf } from '../../../shared/kernel/reports.ts';
import type { Table } from '../../../shared/kernel/table.ts';
import { importers } from '../../../shared/registry/imports.ts';
import { applied } from '../../fixtures/builders.ts';
import { importedSheet } from '../../fixtures/importing.ts';
import { hasLibreOffice, type OfficeLocale, officeLocales } from '../../fixtures/libreOffice.ts';
import { frozenFolder, madeAnew, officeFile, officePlan } from '../../fixtures/officeFiles.ts';
import { cameBack, importable, tableIn } from '../../fixtures/roundTrips.ts';

const view = { year: 2013, asOf: '2012-06-15' };

function textSheet(folder: string, table: string): SourceSheet {
  const read = readTable(officeFile(folder, table, 'csv'), table);
  if (!read.ok) throw new Error(read.no.why);
  return read.value.sheet;
}

async function workbookSheet(folder: string, table: string): Promise<SourceSheet> {
  const read = await readSpreadsheet(officeFile(folder, table, 'xlsx'));
  if (!read.ok) throw new Error(read.no);
  const [sheet] = read.value;
  if (!sheet) throw new Error(`${table} has no sheet.`);
  return { name: table, separator: null, rows: sheet.rows };
}

/** The plan that came back, its tables, and what was left out on the way. */
function allBack(sheets: ReadonlyMap<string, SourceSheet>, { answers }: OfficeLocale) {
  const { plan, said } = cameBack(
    officePlan,
    (name) => sheets.get(name) ?? { name, separator: null, rows: [] },
    answers,
  );
  return { plan, said, tables: tablesOf(plan, view) };
}

const whole = { plan: officePlan, said: [], tables: tablesOf(officePlan, view) };

/** What a sheet of our workbook says of a list, without ids and what it does not hold. */
function listedIn(plan: Plan, table: string): Table {
  const { header, rows, ...rest } = tableIn(plan, table, view);
  const held = header.flatMap((one, at) => (notInWorkbook.includes(one) ? [] : [at]));
  const of = <C>(cells: readonly C[]) => held.flatMap((at) => cells.slice(at, at + 1));
  return { ...rest, header: of(header), rows: rows.map(of) };
}

const notInWorkbook = ['ID', 'Likely is set', 'Likely cost per FTE is set'];

/** The lists of the plan that two sheets of the workbook hold, after they were imported again. */
async function fromWorkbook(folder: string): Promise<Plan> {
  const read = await readSpreadsheet(officeFile(folder, 'workbook', 'xlsx'));
  if (!read.ok) throw new Error(read.no);
  const { cost, contributions } = officePlan;
  const bare = { ...contributions, pledges: [] };
  return [
    ['Cost', 'cost-lines'],
    ['Contributions', 'contributions'],
  ].reduce<Plan>(
    (plan, [sheetName, table]) => {
      const sheet = read.value.find(({ name }) => name === sheetName);
      const importer = importers.find(({ name }) => name === table);
      if (!sheet || !importer) throw new Error(`There is no sheet or importer of ${table}.`);
      const source = { name: sheet.name, separator: null, rows: sheet.rows };
      // The sheet does not say who is on the roll.
      const answers = { prices: '2012', contributor: 'keep' };
      const { change } = importedSheet(importer, plan, source, { answers });
      return change ? applied(plan, change) : plan;
    },
    { ...officePlan, cost: { ...cost, lines: [] }, contributions: bare },
  );
}

function comesBackFrom(folderOf: () => string, locale: OfficeLocale): void {
  test('as CSV', () => {
    const sheets = importable.map((name) => [name, textSheet(folderOf(), name)] as const);
    expect(allBack(new Map(sheets), locale)).toEqual(whole);
  });

  test('as XLSX', async () => {
    const sheets = importable.map(
      async (name) => [name, await workbookSheet(folderOf(), name)] as const,
    );
    expect(allBack(new Map(await Promise.all(sheets)), locale)).toEqual(whole);
  });

  test('from the sheets of our workbook that list something', async () => {
    const back = await fromWorkbook(folderOf());
    for (const table of ['cost-lines', 'contributions']) {
      expect(listedIn(back, table)).toEqual(listedIn(officePlan, table));
    }
  });
}

describe.each(officeLocales)('what a $name LibreOffice saved comes back', (locale) => {
  comesBackFrom(() => frozenFolder(locale), locale);
});

const here = hasLibreOffice() ? officeLocales : [];

describe.each(here)('what a $name LibreOffice saves now comes back', (locale) => {
  let folder = '';
  beforeAll(async () => {
    folder = await madeAnew(locale);
  });
  comesBackFrom(() => folder, locale);
});

// Vitest shows no name of what passes: printed, so that nobody takes it for tried.
if (here.length === 0) console.warn('No table was saved anew by LibreOffice: not installed here.');
