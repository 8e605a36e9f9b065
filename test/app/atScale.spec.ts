// Pages with hundreds of members and thousands of invoices: only what is in view is in the page, and all of it is reached.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { planAtScale } from '../fixtures/planAtScale.ts';
import { writeWorkspace } from '../fixtures/writtenWorkspace.ts';
import { expect, test } from './launch.ts';
import { everyPage, heading, now, openPage, openPalette } from './steps.ts';

const scale = { members: 300, invoices: 1_200, goals: 150, scenarios: 20 };
const folder = mkdtempSync(join(tmpdir(), 'treekeeper-at-scale-'));

test.beforeAll(() => writeWorkspace(folder, planAtScale(scale)));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const goTo = async (page: Page, label: string) => {
  await openPage(page, label);
  await expect(heading(page)).toBeVisible();
};

/** Far more than any page has with the example, and far fewer than one row for each entity would make. */
const mostElements = 5_000;

test('each page holds no more than what is in view', async ({ launch }) => {
  const { page } = await launch({ now, workspace: folder });
  await expect(heading(page)).toBeVisible();
  const counts: Record<string, number> = {};
  for (const label of await everyPage(page)) {
    await goTo(page, label);
    // What comes part by part has come.
    await page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
    );
    counts[label] = await page.locator('main *').count();
  }
  const tooMany = Object.entries(counts).filter(([, count]) => count > mostElements);
  expect(tooMany).toEqual([]);
});

/** How many there are of each as soon as the page has drawn its heading: what follows comes in tasks of its own. */
const countsAtFirst = (page: Page, label: string, selectors: readonly string[]) =>
  page.evaluate(
    async ([wanted, some]) => {
      const isThere = () => document.querySelector('main h1')?.textContent === wanted;
      const counts = new Promise<number[]>((done) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          done(some.map((each) => document.querySelectorAll(each).length));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      // A badge may stand beside the name.
      const names = [...document.querySelectorAll('nav .sidebar-link .sidebar-label')];
      const name = names.find(({ textContent }) => textContent === wanted);
      name?.closest('button')?.click();
      return await counts;
    },
    [label, selectors] as const,
  );

test('what is in view comes first, and all else after it', async ({ launch }) => {
  const { page } = await launch({ now, workspace: folder });
  await expect(heading(page)).toBeVisible();
  const cards = '.goal-column:first-child .goal-card';
  expect(await countsAtFirst(page, 'Goals', [cards])).toEqual([5]);
  await expect(page.locator(cards)).toHaveCount(20);
  const grids = ['[role=grid][aria-label=Roll]', '#nonmembers-title'];
  expect(await countsAtFirst(page, 'Members', grids)).toEqual([1, 0]);
  await expect(page.locator('#nonmembers-title')).toBeVisible();
  const boxes = ['.org-box.org-part', '.org-at-part.org-in-groups'];
  expect(await countsAtFirst(page, 'Organization', boxes)).toEqual([1, 0]);
  await expect(page.locator('.org-at-part.org-in-groups')).toBeVisible();
});

test('a long table says how long it is, shows its last row, and a row that is looked for', async ({
  launch,
}) => {
  const { page } = await launch({ now, workspace: folder });
  await goTo(page, 'Invoices');
  const table = page.getByRole('table', { name: 'Invoices', exact: true });
  const rows = table.locator('tbody tr[data-row]');
  await expect(table).toHaveAttribute('aria-rowcount', String(scale.invoices + 1));
  expect(await rows.count()).toBeLessThan(100);
  const first = rows.first();
  await expect(first).toHaveAttribute('aria-rowindex', '2');
  await first.getByRole('button').first().focus();
  await table.evaluate((element) => {
    const list = element.closest('.invoice-list');
    if (list) list.scrollTop = list.scrollHeight;
  });
  const last = table.locator(`tr[aria-rowindex="${scale.invoices + 1}"]`);
  await expect(last).toBeInViewport();
  await expect(last.getByRole('rowheader')).toHaveText('2012-000001');
  // What has the focus stays, however far away.
  await expect(first.getByRole('button').first()).toBeFocused();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('.invoice-list')
    .analyze();
  expect(violations).toEqual([]);
  await openPalette(page);
  await page.keyboard.type('2010-000700');
  await page.keyboard.press('Enter');
  const found = table.getByRole('row', { name: /^2010-000700/ });
  await expect(found).toBeInViewport();
  await expect(found.getByRole('button').first()).toBeFocused();
});

test('a long table stays under its header and above its total, in its frame and in the page', async ({
  launch,
}) => {
  const { page } = await launch({ now, workspace: folder });
  await goTo(page, 'Invoices');
  const invoices = page.getByRole('table', { name: 'Invoices', exact: true });
  const frame = page.locator('.invoice-list').first();
  const height = () => frame.evaluate((one) => one.scrollHeight);
  const before = await height();
  await frame.evaluate((one) => one.scrollTo(0, 3_000));
  await expect(invoices.getByRole('columnheader', { name: 'Number' })).toBeInViewport({ ratio: 1 });
  // Its scrollbar does not move by itself: what is not drawn takes the room of real rows from the start.
  expect(Math.abs((await height()) - before)).toBeLessThan(before / 100);
  const owed = page.getByRole('table', { name: 'Due, invoiced and received for 2012' });
  await page.locator('.app-page').evaluate((one) => one.scrollTo(0, 620));
  await expect(owed.getByRole('columnheader', { name: 'Owed by' })).toBeInViewport({ ratio: 1 });
  await expect(owed.getByRole('rowheader', { name: 'Total' })).toBeInViewport({ ratio: 1 });
  await goTo(page, 'Board');
  await page.locator('.app-page').evaluate((one) => one.scrollTo(0, 2_000));
  await expect(page.getByRole('columnheader', { name: 'Seat' }).first()).toBeInViewport({
    ratio: 1,
  });
});

test('paper has every row, and the page only those in view again', async ({ launch }) => {
  const { page } = await launch({ now, workspace: folder });
  await goTo(page, 'Invoices');
  const rows = page.getByRole('table', { name: 'Invoices', exact: true }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(scale.invoices);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await rows.count()).toBeLessThan(100);
});

test('the chart of the organization is walked to its last box and to a name', async ({
  launch,
}) => {
  const { page } = await launch({ now, workspace: folder });
  await goTo(page, 'Organization');
  const boxes = page.getByRole('treeitem');
  await expect(boxes.first()).toBeVisible();
  expect(await boxes.count()).toBeLessThan(600);
  await boxes.first().focus();
  await page.keyboard.press('End');
  const focused = page.locator('[role=treeitem]:focus');
  await expect(focused).toHaveText(/^Person/);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(boxes.first()).toBeFocused();
});

test('a goal that its column has not drawn yet is drawn and focused where it is looked for', async ({
  launch,
}) => {
  const { page } = await launch({ now, workspace: folder });
  await goTo(page, 'Goals');
  const goal = page.getByRole('button', { name: 'Goal 147', exact: true });
  await expect(page.getByText(/^Show \d+ more$/).first()).toBeVisible();
  await expect(goal).toHaveCount(0);
  await openPalette(page);
  await page.keyboard.type('goal 147');
  await page.keyboard.press('Enter');
  await expect(goal).toBeFocused();
});

test('what stands in a part that comes late is focused where one goes to it', async ({
  launch,
}) => {
  const { page } = await launch({ now, workspace: folder });
  await expect(heading(page)).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('asset 20 archive');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Infrastructure/);
  await expect(page.locator('[role=grid][aria-label="Backups"] :focus')).toBeVisible();
});
