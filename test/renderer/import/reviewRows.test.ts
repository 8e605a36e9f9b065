// The review shows what is understood, the text of the file where nothing is, and a correction at once.
import { describe, expect, test } from 'vitest';
import { leftOutTable } from '../../../renderer/import/leftOutTable.ts';
import {
  reasonOf,
  refusedText,
  reviewColumns,
  shownRows,
} from '../../../renderer/import/reviewRows.ts';
import { allFound, type ImportSettings } from '../../../shared/import/settings.ts';
import { memberImport } from '../../../shared/members/imports/members.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { imported, sheetOf } from '../../fixtures/importing.ts';

const file = 'Member,Tier,Joined\nGood,Adopter,31-Jan-12\nLate,Adopter,soon\n,Adopter,2012-01-15';
const preview = imported(memberImport, openSfsPlan(), file);
const [good, late, blank] = preview.rows;
if (!good || !late || !blank) throw new Error('Three rows are needed.');

function column(key: string, settings: ImportSettings = allFound) {
  const found = reviewColumns(memberImport, preview, settings).find((one) => one.key === key);
  if (!found) throw new Error(`There is no column ${key}.`);
  return found;
}

describe('a cell of the review', () => {
  test('shows what is understood, and an edit begins with it', () => {
    const joined = column('joined');
    expect(joined.text(good)).toMatch(/Jan.*2012/);
    expect(joined.edit?.(good)).toBe(joined.text(good));
    expect(joined.mark?.(good)).toBeNull();
  });

  test('shows the text of the file, marked, where nothing is understood', () => {
    const joined = column('joined');
    expect([joined.text(late), joined.edit?.(late), joined.mark?.(late)]).toEqual([
      'soon',
      'soon',
      'problem',
    ]);
    expect(column('name').mark?.(blank)).toBe('problem');
  });

  test('shows a correction before its row is read again', () => {
    const settings = { ...allFound, corrections: { [late.line]: { joined: '2012-02-29' } } };
    const joined = column('joined', settings);
    expect(joined.text(late)).toMatch(/Feb.*2012/);
    expect(joined.edit?.(late)).toBe('2012-02-29');
  });

  test('refuses a text that its field cannot take, with what to do', () => {
    expect(refusedText(memberImport.fields, 'joined', 'soon')).toMatchObject({
      why: expect.stringContaining('soon'),
    });
    expect(refusedText(memberImport.fields, 'joined', '2012-02-29')).toBeNull();
    expect(refusedText(memberImport.fields, 'joined', '')).toBeNull();
  });
});

test('no id is ever shown, though an update knows its entry by it', () => {
  const text = 'Member,Tier,Joined,ID\nCray,Promoter,2010-10-01,member-cray';
  const settings = { ...allFound, update: true };
  const known = imported(memberImport, openSfsPlan(), text, settings);
  expect(known.mapping).toMatchObject({ id: 3 });
  const keys = reviewColumns(memberImport, known, settings).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['name', 'tier', 'joined']));
  expect(keys).not.toContain('id');
});

test('fields without a column are shown only where a row cannot do without', () => {
  const keys = reviewColumns(memberImport, preview, allFound).map(({ key }) => key);
  expect(keys).toEqual(['line', 'outcome', 'reason', 'name', 'tier', 'joined']);
});

test('rows are shown by whether they fit, each with its reason', () => {
  expect(shownRows(preview, 'fitting').map(({ line }) => line)).toEqual([2]);
  expect(shownRows(preview, 'leftOut').map(({ line }) => line)).toEqual([3, 4]);
  expect(reasonOf(late)).toMatch(/^Joined: .*soon/);
  expect(reasonOf(blank)).toBe('Member is missing. Fill in the cell.');
  expect(reasonOf(good)).toBe('');
});

test('rows that are left out can be saved as they stand in the file, with line and reason', () => {
  const table = leftOutTable(preview, sheetOf(file));
  expect(table.header).toEqual(['Line', 'Reason', 'Member', 'Tier', 'Joined']);
  expect(table.rows).toEqual([
    [3, reasonOf(late), 'Late', 'Adopter', 'soon'],
    [4, reasonOf(blank), '', 'Adopter', '2012-01-15'],
  ]);
});
