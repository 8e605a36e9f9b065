// A table that is dropped on the window opens the import, but never over a dialog that may hold work.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goToPage, importDropped, openImport } from '../../../renderer/state/importing.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { isTableFile } from '../../../shared/bridge/spreadsheet.ts';

const file = new File(['Member'], 'roll.csv');

function openDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  document.body.append(dialog);
}

beforeEach(() => {
  announcements.clear();
  setState({ overlay: null, importStart: { list: null, file: null } });
});
afterEach(() => document.body.replaceChildren());

test('a table that is dropped opens the import with it', () => {
  importDropped(file);
  expect(getState()).toMatchObject({ overlay: 'import', importStart: { list: null } });
  expect(getState().importStart.file).toBe(file);
});

test('over another dialog it is not taken, and one is told why', () => {
  openDialog();
  importDropped(file);
  expect(getState().overlay).toBeNull();
  expect(announcements.current()?.text).toBe('Close the dialog first, then drop the file again.');
});

test('over the import itself it is the next file', () => {
  openImport('members');
  openDialog();
  importDropped(file);
  expect(getState().importStart.file).toBe(file);
});

test('the page of the imported rows is shown; a page that is none changes nothing', () => {
  setState({ page: 'overview' });
  goToPage('nowhere');
  expect(getState().page).toBe('overview');
  goToPage('members');
  expect(getState().page).toBe('members');
});

test('tables are known by their names, also those that cannot be read', () => {
  for (const name of ['a.csv', 'A.TSV', 'b.xlsx', 'old.xls', 'c.ods']) {
    expect(isTableFile(name)).toBe(true);
  }
  for (const name of ['plan.json', 'sent.treekeeper', 'csv', 'a.csv.treekeeper']) {
    expect(isTableFile(name)).toBe(false);
  }
});
