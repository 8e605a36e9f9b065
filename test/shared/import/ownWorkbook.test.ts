// The workbook that Treekeeper exports is known by its sheets, and no row of it is taken for a header.
import { expect, test } from 'vitest';
import { workbookOf } from '../../../shared/export/workbook/workbook.ts';
import { headerOf } from '../../../shared/import/header.ts';
import { addedSheets, isOwnWorkbook } from '../../../shared/import/ownWorkbook.ts';
import { importerNamed, sheetOf } from '../../fixtures/importing.ts';
import { furnished } from '../kernel/furnished.ts';

const sheets = workbookOf(furnished, '2012-01-31');

test('its sheets are ours, and those that somebody added are not', () => {
  expect(isOwnWorkbook(sheets)).toBe(true);
  expect(addedSheets(sheets)).toEqual([]);
  const added = { name: 'New members' };
  expect(addedSheets([...sheets, added])).toEqual([added]);
  expect(isOwnWorkbook([{ name: 'Summary' }, { name: 'Cost' }, { name: 'Dues' }])).toBe(false);
});

test('a row that begins with the name of a field and goes on is no header', () => {
  const place = (name: string, text: string) => headerOf(importerNamed(name), sheetOf(text));
  const assumptions = [
    'What,Value,Basis,Source or note',
    'Activity: Testing,,,Slides',
    'Tier: Promoter,,,Slides',
    'Tier: Adopter,,,Slides',
  ].join('\n');
  expect([place('tiers', assumptions), place('activities', assumptions)]).toEqual([0, 0]);
  expect(place('tiers', 'Tiers of 2012\nTier\nPromoter')).toBe(1);
  expect(place('tiers', 'Tiers of 2012,\nTier (name),Dues ($)\nPromoter,5')).toBe(1);
});
