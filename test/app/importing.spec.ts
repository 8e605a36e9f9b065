// The import in the real application: files of all kinds, asked once, corrected, imported, undone.
import { number, row, text, workbookOf } from '../electron/received/workbookFiles.ts';
import { openCost, rowOf } from './costSteps.ts';
import {
  caseFile,
  chooseFile,
  csv,
  dialogOf,
  dropFile,
  importAs,
  lineOf,
  next,
  openImport,
  rowsOf,
  toColumns,
  toReview,
  workbook,
} from './importSteps.ts';
import { expect, test } from './launch.ts';
import { heading, now, openPalette } from './steps.ts';

const roll = csv(
  'roll.csv',
  'Who,Tier,Joined',
  'Imported Institute,Adopter,2012-01-15',
  'Nobody Knows,Adopter,2012-01-15',
  'Second Institute,Supporter,2012-02-30',
);

test('members come from a file, with every row left out named by its line', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  await dialog.getByLabel('What to import').selectOption('Members');
  await chooseFile(page, roll);
  await expect(dialog.getByText('Choose a column for: Member.')).toBeVisible();
  await next(page).click();
  await expect(dialog.getByText('No column is chosen for Member.')).toBeVisible();
  await dialog.getByLabel('Column for Member').selectOption('Who');
  await toReview(page);
  await expect(lineOf(page, 4)).toContainText('Left out');
  await expect(lineOf(page, 4)).toContainText('2012-02-30');
  await importAs(page, 'Import 2 members');
  await expect(heading(page)).toHaveText('Members');
  await expect(page.getByText('Imported Institute').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Imported 2 members from “roll.csv”')).toBeVisible();
  await expect(page.getByText('Imported Institute', { exact: true })).toHaveCount(0);

  // The columns of such a file are known from now on.
  await openImport(running);
  await dialog.getByLabel('What to import').selectOption('Members');
  await chooseFile(page, roll);
  await expect(
    dialog.getByText('These are the columns you chose for a file like this.'),
  ).toBeVisible();
  await expect(dialog.getByLabel('Column for Member')).toHaveValue('0');
});

test('a CSV that is dropped on the window opens the import with its list', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await dropFile(page, caseFile('members-title-first.csv'));
  await expect(page.getByRole('dialog', { name: 'Import members' })).toBeVisible();
  await expect(page.getByLabel('Header row')).toHaveValue('1');
  await toReview(page);
  await importAs(page, 'Import 1 member');
  await expect(page.getByText('Alpha Institute').first()).toBeVisible();
});

test('a file that no list has the columns of asks what it is', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await dropFile(page, csv('other.csv', 'Alpha,Beta', '1,2'));
  const dialog = dialogOf(page);
  await expect(dialog.getByText('The columns of this file don’t match any list.')).toBeVisible();
  await dialog.getByLabel('What to import').selectOption('Cost lines');
  await next(page).click();
  await expect(dialog.getByLabel('Column for Activity')).toBeVisible();
});

const costSheet = [
  row(1, text('A1', 'Costs of the lab')),
  row(
    3,
    ...['Activity', 'Line', 'Amount low', 'Amount high'].map((name, at) =>
      text(`${'ABCD'[at]}3`, name),
    ),
  ),
  row(
    4,
    text('A4', 'Testing'),
    text('B4', 'Test lab'),
    number('C4', '40000'),
    number('D4', '60000.5'),
  ),
].join('');

test('a sheet of an Excel workbook becomes cost lines', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  const notes = row(1, text('A1', 'Read me')) + row(2, text('A2', 'first'));
  await chooseFile(
    page,
    workbook(
      'lab.xlsx',
      workbookOf([
        ['Notes', notes],
        ['Costs', costSheet],
      ]),
    ),
  );
  await expect(dialog.getByLabel('Sheet')).toHaveValue('1');
  await expect(dialog.getByLabel('Header row')).toHaveValue('1');
  await toReview(page);
  await expect(lineOf(page, 4)).toContainText('$60,000.50');
  await importAs(page, 'Import 1 cost line');
  const main = await openCost(page);
  await expect(rowOf(main, 'Test lab')).toContainText('$40,000');
});

test('an older Excel file is refused with what to do instead', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  await chooseFile(page, workbook('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)));
  await expect(dialog.getByText('“old.xls” can’t be read.')).toBeVisible();
  await expect(dialog.getByText(/older Excel file/)).toBeVisible();
  await chooseFile(page, csv('new.csv', 'Member,Tier,Joined', 'New,Adopter,2012-01-15'));
  await toColumns(page);
  await expect(dialog.getByText('“old.xls” can’t be read.')).toHaveCount(0);
});

test('a point between thousands is asked about once for the file', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  await chooseFile(page, caseFile('lines-point-thousands.csv'));
  await toColumns(page);
  await expect(dialog.getByRole('group', { name: /can be read in two ways/ })).toHaveCount(1);
  await next(page).click();
  await expect(dialog.getByText('A question above is not answered.')).toBeVisible();
  await dialog.getByRole('radio', { name: /thousands/ }).check();
  await toReview(page);
  await expect(lineOf(page, 2)).toContainText('$1,200');
  await expect(lineOf(page, 4)).toContainText('$1,234');
  await importAs(page, 'Import 3 cost lines');
  const main = await openCost(page);
  await expect(rowOf(main, 'Power')).toContainText('$1,300');
});

test('a cell is corrected in the review by keyboard, and its row fits', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  await chooseFile(
    page,
    csv('roll.csv', 'Member,Tier,Joined', 'Late,Adopter,2012-02-30', 'Good,Adopter,2012-01-15'),
  );
  await toReview(page);
  await expect(lineOf(page, 2)).toContainText('Left out');
  await lineOf(page, 2).getByRole('rowheader').click();
  for (const _ of ['Result', 'Note', 'Member', 'Tier', 'Joined'])
    await page.keyboard.press('ArrowRight');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(rowsOf(page).getByRole('alert')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2012-02-29');
  await page.keyboard.press('Enter');
  await expect(lineOf(page, 2)).toContainText('New');
  await expect(dialog.getByRole('status')).toHaveText('2 new');
  await importAs(page, 'Import 2 members');
});

test('a tier that the plan lacks is created where the user wants it', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  await chooseFile(page, csv('roll.csv', 'Member,Tier,Joined', 'Golden,Gold,2012-01-15'));
  await toReview(page);
  await expect(lineOf(page, 2)).toContainText('Left out');
  await dialog.getByRole('radio', { name: 'Create the tier' }).check();
  await expect(lineOf(page, 2)).toContainText('New');
  await importAs(page, 'Import 1 member');
  await expect(page.getByRole('button', { name: /^Actions for tier Gold$/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Imported 1 member from “roll.csv”')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Actions for tier Gold$/ })).toHaveCount(0);
});

test('entries that are there already are updated where the user wants it', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  const file = csv('roll.csv', 'Member,Tier,Joined,Representative', 'Cray,Promoter,,Ada Example');
  await chooseFile(page, file);
  await toReview(page);
  await expect(lineOf(page, 2)).toContainText('“Cray” is already a member.');
  await dialog
    .getByRole('checkbox', { name: 'Update members that are already in the plan' })
    .check();
  await expect(lineOf(page, 2)).toContainText('Update');
  await importAs(page, 'Update 1 member');
  await expect(
    page.getByRole('row').filter({ hasText: 'Cray' }).getByText('Ada Example'),
  ).toBeVisible();
});

test('rows are pasted from the clipboard, and the rows left out are copied to it', async ({
  launch,
}) => {
  const running = await launch({ now });
  const { app, page } = running;
  const dialog = await openImport(running);
  const copied =
    'Member\tTier\tJoined\nPasted Institute\tAdopter\t2012-01-15\nNo day\tAdopter\tsoon';
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), copied);
  await dialog.getByLabel('Paste rows here').focus();
  await page.keyboard.press('Control+v');
  await toReview(page);
  await dialog.getByRole('button', { name: 'Copy rows left out' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied 1 row');
  const back = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(back.split('\n')[0]).toBe('Line\tReason\tMember\tTier\tJoined');
  expect(back).toMatch(/^3\tJoined: .*\tNo day\tAdopter\tsoon$/m);
  await importAs(page, 'Import 1 member');
});

test('5,000 rows are read with progress, and imported as one step', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  const dialog = await openImport(running);
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `Organization number ${at},Adopter,2012-01-15`,
  );
  await chooseFile(page, csv('large.csv', 'Member,Tier,Joined', ...rows));
  await toReview(page);
  await expect(dialog.getByRole('status')).toHaveText('5,000 new');
  expect(await rowsOf(page).getByRole('row').count()).toBeLessThan(100);
  await importAs(page, 'Import 5,000 members');
  await expect(page.getByText('5004 on the roll')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Imported 5,000 members from “large.csv”')).toBeVisible();
});

test('Escape asks before what was chosen is lost', async ({ launch }) => {
  const running = await launch({ now });
  const { page } = running;
  await openImport(running);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await openPalette(page);
  await page.keyboard.type('import cost lines');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await chooseFile(page, caseFile('members-title-first.csv'));
  await toColumns(page);
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard what you entered?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
