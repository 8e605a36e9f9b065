// The page of the reports: every export from one place, its preview, where the file is, and what went wrong.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { answerDialogs, clickMenu, heading, now, openPage, show } from './steps.ts';

const papers = () => mkdtempSync(join(tmpdir(), 'treekeeper-papers-'));
const row = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const done = (page: Page) => row(page, 'Exported in this session');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openReports(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await openPage(page, 'Reports');
  await expect(heading(page)).toHaveText('Reports');
}

/** The folder that the user chooses, and what the system is asked to show from now on. */
async function chooseFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const inFolder: string[] = [];
    Object.assign(globalThis, { inFolder });
    Object.assign(shell, { showItemInFolder: (path: string) => void inFolder.push(path) });
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }),
    });
  }, folder);
}

test('the board pack takes two steps, and one more shows it in its folder', async ({ launch }) => {
  const { app, page } = await launch({ now });
  const folder = papers();
  await chooseFolder(app, folder);
  await openReports(page);
  await button(page, 'Export board pack…').click();
  const path = join(folder, 'Board pack 2012-01-31', 'board-pack.pdf');
  await expect(done(page)).toContainText(path);
  expect(existsSync(path)).toBe(true);
  await done(page).getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'inFolder'))).toEqual([path]);
  await done(page).getByRole('button', { name: 'Copy path' }).click();
  await expect(page.getByText(`Copied ${path}`)).toBeVisible();
});

test('each preview shows what will be written, for the year that is shown', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await openReports(page);
  const pack = row(page, 'Board pack');
  await button(page, 'Preview of Board pack').press('Enter');
  await expect(pack.getByText(/^Sections: Cover, The answer, Organization/)).toBeVisible();
  const paper = page.getByRole('region', { name: 'Preview of the board pack' });
  await expect(paper.locator('h1')).toHaveText('OpenSFS');
  await expect(paper.locator('.paper-chart svg').first()).toBeVisible();
  // White, whatever the colors of the window are.
  await page.emulateMedia({ colorScheme: 'dark' });
  const ink = () => paper.locator('h1').evaluate((title) => getComputedStyle(title).color);
  await expect.poll(ink).toBe('rgb(22, 32, 44)');
  await paper.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => paper.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);

  const table = row(page, 'Table (CSV)');
  await table.getByLabel('Table', { exact: true }).selectOption('cost-lines');
  await button(page, 'Preview of Table (CSV)').click();
  await expect(table.getByRole('table')).toContainText('Testers');
  await table.getByLabel('CSV format').selectOption('semicolons');
  // As the file is written: with a decimal comma.
  await expect(table.getByRole('table')).toContainText('0,25');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
  const spare = (selector: string) =>
    page.locator(selector).evaluate((one) => one.clientWidth - one.scrollWidth);
  await expect.poll(() => spare('.app-page')).toBe(0);
  await expect.poll(() => spare('.report-paper')).toBe(0);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1),
  );
  await show(page, { year: '2013' });
  await expect(table.getByRole('table')).toHaveAccessibleName('Cost lines, fiscal year 2013');
});

test('a table goes where it is saved, and what could not be written is named', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  const folder = papers();
  await openReports(page);
  await expect(done(page)).toContainText('Nothing yet.');
  const file = join(folder, 'tiers.csv');
  await answerDialogs(app, 0, file);
  await row(page, 'Table (CSV)').getByLabel('Table', { exact: true }).selectOption('tiers');
  await button(page, 'Export table…').click();
  await expect(done(page)).toContainText(file);
  expect(readFileSync(file, 'utf8')).toContain('Promoter');

  const inFile = join(folder, 'file', 'workbook.xlsx');
  writeFileSync(join(folder, 'file'), '');
  await answerDialogs(app, 0, inFile);
  await button(page, 'Export workbook…').click();
  await expect(done(page)).toContainText('Not exported');
  await expect(done(page).getByRole('listitem').first()).toContainText(
    /^Workbook Not exported\s*The file could not be written\. There is a file where/,
  );
  await expect(page.getByRole('alert')).toContainText('The file could not be written.');
  await expect(done(page).getByRole('listitem')).toHaveCount(2);

  // What is exported by the menu stands here too.
  const text = join(folder, 'plan.json');
  await answerDialogs(app, 0, text);
  await clickMenu(app, 'exportPlan');
  await expect(done(page).getByRole('listitem').first()).toContainText(text);
});

test('a page is printed from here as it is printed there', async ({ launch }) => {
  const { app, page } = await launch({ now });
  const file = join(papers(), 'cost.pdf');
  await openReports(page);
  await answerDialogs(app, 0, file);
  await row(page, 'Printed page').getByLabel('Page', { exact: true }).selectOption('cost');
  await button(page, 'Print page…').click();
  await expect(done(page)).toContainText(file);
  await expect(done(page)).toContainText('Page Cost model (PDF)');
  expect(readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true);
  await expect(heading(page)).toHaveText('Reports');
});
