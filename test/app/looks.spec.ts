// What is looked at on a page is whole and in sight: names, notes, filters, what one works with, and tones that mean something.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planJson } from '../../shared/export/json.ts';
import { longName } from '../fixtures/crowdedNames.ts';
import { crowdedPlan } from '../fixtures/crowdedPlan.ts';
import { writeWorkspace } from '../fixtures/writtenWorkspace.ts';
import { planFor } from '../shared/kernel/breakingPlans.ts';
import { expect, type Running, test } from './launch.ts';
import { clickMenu, heading, now, openPage } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'treekeeper-looks-'));

test.beforeAll(() => writeWorkspace(folder, crowdedPlan()));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const goTo = async (page: Page, label: string) => {
  await openPage(page, label);
  await expect(page.locator('main:not([aria-busy])')).toBeVisible();
};

async function inSmallWindow({ app, page }: Running): Promise<Page> {
  await expect(heading(page)).toBeVisible();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await page.waitForFunction(() => window.innerWidth === 1280);
  return page;
}

test('a name that is owed by is whole, a note of a scenario is not broken word by word, and filters stand in one row', async ({
  launch,
}) => {
  const page = await inSmallWindow(await launch({ now, workspace: folder }));
  await goTo(page, 'Invoices');
  const owed = page.getByRole('table', { name: /invoiced and received/ });
  const name = owed.getByText(longName('Member', 2), { exact: true });
  expect(
    await name.evaluate((one) => one.scrollWidth <= one.clientWidth || one.clientWidth === 0),
  ).toBe(true);
  await expect(name).not.toHaveCSS('text-overflow', 'ellipsis');
  await goTo(page, 'Scenarios');
  const notes = page.getByText(/^as in the plan, excludes \d+ unknown$/);
  await expect(notes).not.toHaveCount(0);
  const lines = await notes.evaluateAll((all) =>
    all.map(
      (one) =>
        one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight),
    ),
  );
  expect(Math.max(...lines)).toBeLessThan(3.5);
  await goTo(page, 'History');
  const filters = page.getByRole('group', { name: 'History filters' });
  const bottoms = await filters
    .locator('input:not([type=date]), select, button')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(8);
});

test('an announcement is not over the cell that has the focus', async ({ launch }) => {
  const page = await inSmallWindow(await launch({ now }));
  await goTo(page, 'Members');
  await page.getByRole('rowheader', { name: /^Lawrence Livermore/ }).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  const toast = page.locator('.toast');
  await expect(toast).toBeVisible();
  const cell = page.locator('[role=rowheader]:focus');
  // It moves once it is known what it would cover.
  const isApart = async () => {
    const [told, focused] = [await toast.boundingBox(), await cell.boundingBox()];
    if (!told || !focused) return false;
    return told.y + told.height <= focused.y || told.y >= focused.y + focused.height;
  };
  await expect.poll(isApart).toBe(true);
});

test('a state of custody without a value has no tone of a problem', async ({ launch }) => {
  const running = await launch({ now });
  const { app, page, dataFolder } = running;
  await expect(heading(page)).toContainText('Can we fund');
  const file = join(dataFolder, 'broken.json');
  writeFileSync(file, planJson(planFor('the custodian of an asset is on the roll'), '0.1.0'));
  await app.evaluate(({ dialog }, filePath) => {
    const showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    Object.assign(dialog, { showOpenDialog });
  }, file);
  await clickMenu(app, 'openReceived');
  const tags = page
    .getByRole('main')
    .locator('.tag')
    .filter({ hasText: /^no value$/ });
  await expect(tags.first()).toBeVisible();
  for (const tag of await tags.all()) await expect(tag).toHaveClass(/tag-neutral/);
});

test('an empty chart of the organization says nothing of keys between its boxes', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await goTo(page, 'Organization');
  await expect(page.getByText(/Arrow keys/)).toBeVisible();
  await page.evaluate(() => window.treekeeper.ask.startWorkspace('empty'));
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await goTo(page, 'Organization');
  await expect(page.getByText('No one yet')).toBeVisible();
  await expect(page.getByText(/Arrow keys/)).toHaveCount(0);
});
