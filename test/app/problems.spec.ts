// Plans that break a rule: they open, each problem is listed until it is mended, and no figure rests on one in silence.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { planJson } from '../../shared/export/json.ts';
import { planFor } from '../shared/kernel/breakingPlans.ts';
import { expect, test } from './launch.ts';
import { markdownPack } from './markdownPack.ts';
import { clickMenu, heading, now, openPage, pageLinks, saved } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'This plan has' });
const link = (page: Page, name: RegExp) => pageLinks(page).and(page.getByRole('button', { name }));

/** The user opens a file with this text. */
async function open(app: ElectronApplication, text: string, name: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), name);
  writeFileSync(path, text);
  await app.evaluate(({ dialog }, filePath) => {
    const showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    Object.assign(dialog, { showOpenDialog });
  }, path);
  await clickMenu(app, 'openReceived');
}

const openPlan = (app: ElectronApplication, rule: string) =>
  open(app, planJson(planFor(rule), '0.1.0'), 'broken.json');

test('a correlation that cannot be is listed, gives no chance, and leads to its page', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await openPlan(app, 'a correlation matrix is positive definite');
  await expect(banner(page)).toContainText('This plan has 1 problem.');
  await expect(banner(page)).toContainText('the matrix is not positive definite');
  const chances = page.getByRole('list', { name: 'Risk in 2012' });
  await expect(chances).toContainText('no value');
  await expect(chances).not.toContainText('%');
  await expect(main(page)).toContainText('is not funded');
  await expect(link(page, /has problems/)).toHaveCount(1);
  await banner(page).getByRole('button', { name: 'The correlation “Two”' }).click();
  await expect(link(page, /has problems/)).toHaveAttribute('aria-current', 'page');
  await expect(main(page).getByText('no value').first()).toBeVisible();
  expect(await main(page).textContent()).not.toMatch(/\$\d[\d,.]*[MK]? in|\d%\s*$/m);
});

test('a problem is gone once it is mended, and is there again when that is undone', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await openPlan(app, 'one amount is set for a year');
  await expect(banner(page)).toContainText('That year already has one.');
  await expect(main(page)).toContainText('No answer yet');
  await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    const edit = { type: 'contributions/removeAmount', id: 'another' } as const;
    const { opening, seq } = opened.value;
    await window.treekeeper.ask.save({ id: 'mended', edit, seq: seq + 1, opening });
  });
  await page.reload();
  await expect(heading(page)).toContainText('Can we fund');
  await expect(main(page)).toContainText('is not funded');
  await expect(banner(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(banner(page)).toContainText('This plan has 2 problems.');
  await expect(main(page)).toContainText('No answer yet');
  await expect(saved(page)).toBeVisible();
});

test('the board pack lists the problems first, and has no figure that rests on one', async ({
  launch,
}) => {
  const running = await launch({ now });
  await expect(heading(running.page)).toContainText('Can we fund');
  await openPlan(running.app, 'dues stand in the order of their years');
  await expect(banner(running.page)).toBeVisible();
  const pack = await markdownPack(running);
  expect(pack).toContain('## Problems in this plan');
  expect(pack).toContain('out of order');
  expect(pack.slice(0, pack.indexOf('## Problems'))).not.toMatch(/\$\d/);
});

test('a refused file is told where one is, in words, with the details behind a button', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  const scroller = page.locator('.app-page');
  await scroller.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await open(app, '{"treekeeper": plan', 'damaged.json');
  const told = page.getByRole('alert');
  await expect(told).toContainText('“damaged.json” was not opened.');
  await expect(told).toContainText(
    'It is neither a workspace file nor a plan saved by Treekeeper.',
  );
  await expect(told).toBeInViewport({ ratio: 1 });
  expect(await scroller.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await expect(told.getByText(/not valid JSON|Unexpected token/)).toBeHidden();
  await told.getByText('Details').click();
  await expect(told.getByText(/not valid JSON|Unexpected token/)).toBeVisible();
});

test('what has no name is said so, and can be opened where its problem leads', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await openPlan(app, 'a tier has a name');
  await banner(page).getByRole('button', { name: 'The tier without a name' }).focus();
  await page.keyboard.press('Enter');
  const nameless = main(page).getByRole('button', { name: 'No name', exact: true });
  await expect(nameless).toBeFocused();
  await expect(nameless).toBeInViewport();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Gold');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(main(page).getByRole('button', { name: 'Gold', exact: true })).toBeFocused();
  await expect(banner(page)).toHaveCount(0);
});

test('a problem of what has no row leads to the heading of its page, also from that page', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await openPlan(app, 'a correlation matrix is positive definite');
  for (const _ of ['from the overview', 'from its own page']) {
    await banner(page).getByRole('button', { name: 'The correlation “Two”' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Risk');
    await expect(heading(page)).toBeFocused();
  }
});

test('each page is drawn whatever is broken: it shows no figure that rests on it, and no id', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  for (const rule of [
    'the low FTE of a line is not above the high',
    'dues are not below zero',
    'a line belongs to an activity of the plan',
  ]) {
    await openPlan(app, rule);
    // The plan before has the banner too: the new one is there once its first page is.
    await expect(heading(page)).toContainText('Can we fund');
    await expect(banner(page)).toBeVisible();
    for (const name of ['Cost model', 'Contributions', 'Cash', 'Members']) {
      await openPage(page, name);
      await expect(heading(page)).not.toContainText('Can we fund');
      await expect(main(page)).not.toHaveText(/\b(NaN|undefined|nowhere)\b/);
    }
    await openPage(page, 'Cash');
    await expect(main(page).getByText('no value').first()).toBeVisible();
  }
});
