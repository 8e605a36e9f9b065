// Members and cost lines from CSV: what is understood, what is refused by its line, and undone by name.
import { describe, expect, test } from 'vitest';
import { lineImport } from '../../../shared/cost/imports/lines.ts';
import { linesTable } from '../../../shared/cost/reports/tables.ts';
import { csvOf } from '../../../shared/export/csv.ts';
import { readText } from '../../../shared/import/readText.ts';
import { membersTable } from '../../../shared/invoices/reports/memberTables.ts';
import { type Table, tableOf } from '../../../shared/kernel/table.ts';
import { memberImport } from '../../../shared/members/imports/members.ts';
import {
  aMember,
  anActivity,
  aPlan,
  applied,
  aTier,
  openSfsPlan,
  told,
} from '../../fixtures/builders.ts';
import { imported } from '../../fixtures/importing.ts';

const view = { year: 2012, asOf: '2012-01-31' };
const withGold = aPlan({ type: 'members/addTier', entity: aTier(), at: null });

/** What is imported has ids of its own: they stand in the last column. */
const withoutIds = (table: Table) => csvOf(table).replaceAll(/,[^,\r\n]*\r\n/g, '\r\n');

describe('CSV', () => {
  test('is read with its lines, also over quotes, blank lines and other separators', () => {
    const text = '\uFEFFName;Tier\r\n"Two\r\nlines";Gold\r\n\r\n;;\r\n Plain ; Gold \r\n';
    expect(readText(text, 'roll.csv')).toEqual({
      ok: true,
      value: {
        name: 'roll.csv',
        separator: ';',
        rows: [
          { line: 1, cells: ['Name', 'Tier'] },
          { line: 2, cells: ['Two\r\nlines', 'Gold'] },
          { line: 6, cells: ['Plain', 'Gold'] },
        ],
      },
    });
  });

  test('loses the apostrophe that kept a text from being a formula', () => {
    const rows = ['=1+1', ' @me', '+1', "'tis", '-'];
    const text = csvOf({ name: 'a', title: 'A', header: ['Name'], rows: rows.map((one) => [one]) });
    const read = readText(text, 'roll.csv');
    expect(read.ok && read.value.rows.slice(1).map(({ cells }) => cells[0])).toEqual(
      rows.map((one) => one.trim()),
    );
  });

  test.each([
    ['', /no rows below/],
    ['Name\n', /no rows below/],
    ['Name\n"open', /quotation mark that opens in line 2/],
    ['Name\nM\uFFFDller\n', /isn’t UTF-8 text/],
    ['PK\0\0', /isn’t UTF-8 text/],
    [`Name\n${'a\n'.repeat(5001)}`, /more than 5,000 rows/],
    ['x'.repeat(5_000_001), /larger than 5 MB/],
  ])('is refused with its reason', (text, why) => {
    const read = readText(text, 'roll.csv');
    expect(read.ok ? '' : read.no.why).toMatch(why);
  });
});

describe('members', () => {
  test('come in one step, which undo takes back by name', () => {
    const text =
      'Organization,Level,Since,Kind,Email\nAcme,gold,2012-01-01,vendor,a@b.c\nBeta,Gold,31 Jan 2012,,\n';
    const { change, problems, counts } = imported(memberImport, withGold, text);
    expect([problems, counts.added, change?.name]).toEqual([
      [],
      2,
      'Imported 2 members from “roll.csv”',
    ]);
    if (!change) throw new Error('Nothing was imported.');
    const after = told({ plan: withGold, entries: [] }, change);
    expect(
      after.plan.members.roll.map(({ name, kind, contacts }) => [name, kind, contacts]),
    ).toEqual([
      ['Acme', 'vendor', 'a@b.c'],
      ['Beta', 'other', null],
    ]);
    const undone = told(after, { type: 'undo', entry: 'entry-1' });
    expect(undone.plan).toEqual(withGold);
    expect(undone.entries[1]?.sentence).toBe('Undid: Imported 2 members from “roll.csv”');
  });

  test('are left out one by one with a reason, and the others come', () => {
    const plan = applied(withGold, { type: 'members/addMember', entity: aMember(), at: null });
    const text = [
      'Member,Tier,Joined,Last day,Kind',
      'acme,Gold,2012-01-01,,',
      'Fine,Gold,2012-01-01,,',
      'Fine,Gold,2012-01-01,,',
      ',Gold,2012-01-01,,',
      'No tier,Silver,2012-01-01,,',
      'No day,Gold,2012-02-30,,',
      'Odd,Gold,2012-01-01,,wizard',
      'Gone before,Gold,2012-01-01,2011-01-01,',
    ].join('\n');
    const { problems, counts } = imported(memberImport, plan, text);
    expect(counts).toEqual({ added: 1, updated: 0, same: 0, leftOut: 7 });
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 Member',
      '4 Member',
      '5 Member',
      '6 Tier',
      '7 Joined',
      '8 Kind',
      '9 null',
    ]);
    expect(problems[3]).toMatchObject({
      why: 'There is no tier “Silver”.',
      remedy: 'Use Gold, or choose whether to create missing tiers.',
    });
    expect(problems.every(({ why, remedy }) => why !== '' && remedy !== '')).toBe(true);
  });

  test('need their columns first', () => {
    const preview = imported(memberImport, withGold, 'A,B\n1,2\n');
    expect(preview).toMatchObject({
      lacking: ['Member', 'Tier', 'Joined'],
      change: null,
      rows: [],
    });
  });

  test('come back from the table that was saved', () => {
    const plan = openSfsPlan();
    const bare = { ...plan, members: { ...plan.members, roll: [] } };
    const { change, problems } = imported(
      memberImport,
      bare,
      csvOf(tableOf(membersTable, plan, view)),
    );
    expect(problems).toEqual([]);
    const back = change ? applied(bare, change) : bare;
    expect(withoutIds(tableOf(membersTable, back, view))).toBe(
      withoutIds(tableOf(membersTable, plan, view)),
    );
  });
});

describe('cost lines', () => {
  test('come back from the table that was saved', () => {
    const plan = openSfsPlan();
    const bare = { ...plan, cost: { ...plan.cost, activities: [], lines: [] } };
    const { change, problems } = imported(lineImport, bare, csvOf(tableOf(linesTable, plan, view)));
    expect(problems).toEqual([]);
    const back = change ? applied(bare, change) : bare;
    // What was solved for stays in the file as a text: only a calibration solves.
    const unsolved = (text: string) =>
      text.replaceAll(',solved,', ',assumption,').replace(/"\$3,000,000 − [^"]*"/, '');
    expect(withoutIds(tableOf(linesTable, back, view))).toBe(
      unsolved(withoutIds(tableOf(linesTable, plan, view))),
    );
    expect(back.cost.activities.map(({ name }) => name)).toEqual(
      plan.cost.activities.map(({ name }) => name),
    );
  });

  test('are left out one by one with a reason', () => {
    const plan = aPlan({ type: 'cost/addActivity', entity: anActivity(), at: null });
    const text = [
      'Activity,Line,FTE,Cost low,Cost high,Recurs,Basis,First year,Kind',
      'testing,Rack,,100k,150k,once,quote,2013,',
      'Testing,Tester,1.5,,,,,,',
      'Testing,Rack,,5,,,,,',
      'Testing,Open,,unknown,unknown,,,,fixed',
      ',Nowhere,,5,,,,,',
      'Testing,,,5,,,,,',
      'Testing,Words,,many,,,,,',
      'Testing,Order,,9,5,,,,',
      'Testing,Often,,5,,daily,,,',
      'Testing,Why,,5,,,rumour,,',
      'Testing,When,,5,,,,soon,',
      'Testing,What,,5,,,,,robot',
    ].join('\n');
    const { change, problems } = imported(lineImport, plan, text);
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '4 Line',
      '6 Activity',
      '7 Line',
      '8 Amount low',
      '9 Amount low',
      '10 Recurs',
      '11 Basis',
      '12 First year',
      '13 Kind',
    ]);
    const lines = change ? applied(plan, change).cost.lines : [];
    expect(lines.map(({ name, kind, basis }) => [name, kind, basis])).toEqual([
      ['Rack', 'fixed', 'quote'],
      ['Tester', 'staff', 'assumption'],
      ['Open', 'fixed', 'unknown'],
    ]);
    expect(lines[0]).toMatchObject({
      amount: { low: 10_000_000, high: 15_000_000 },
      recurrence: { type: 'once', years: 1 },
      firstYear: 2013,
    });
  });
});
