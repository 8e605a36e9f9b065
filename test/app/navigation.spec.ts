// The sidebar: keys, groups that fold, badges, Back and Forward, the last page of each workspace, and a narrow window.
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, type Running, test } from './launch.ts';
import { clickMenu, everyPage, heading, now, openPage, pageLink } from './steps.ts';

const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Pages' });
const group = (page: Page, name: string) =>
  sidebar(page).getByRole('heading', { level: 2, name }).getByRole('button');
const scrolled = (page: Page) => page.locator('.app-page').evaluate(({ scrollTop }) => scrollTop);
const isOn = (page: Page, label: string) => expect(page).toHaveTitle(new RegExp(`^${label} · `));

/** What is put off until the first screen stands is there too: the badges are the last of it. */
const isAtRest = (page: Page) => expect(page.locator('.sidebar-badge').first()).toBeVisible();

async function started(launch: (options: { now: string }) => Promise<Running>): Promise<Running> {
  const running = await launch({ now });
  await isAtRest(running.page);
  return running;
}

async function resize(app: ElectronApplication, page: Page, width: number, zoom = 1) {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(1, 1);
      window?.setContentSize(wanted.width, 800);
      window?.webContents.setZoomFactor(wanted.zoom);
    },
    { width, zoom },
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / zoom);
}

test('the keys of a group open the page of it that was open last', async ({ launch }) => {
  const { page } = await started(launch);
  await openPage(page, 'Cash');
  await page.keyboard.press('Control+4');
  await isOn(page, 'Organization');
  await page.keyboard.press('Control+2');
  await isOn(page, 'Cash');
  await expect(heading(page)).toBeFocused();
});

test('G and a letter go to a page, but not from a field, a cell or behind a dialog', async ({
  launch,
}) => {
  const { page } = await started(launch);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await isOn(page, 'Members');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await isOn(page, 'Cost model');
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await isOn(page, 'Cost model');
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('MembersGM');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await isOn(page, 'Cost model');
});

test('G and a letter are turned off in the preferences, also for the next start', async ({
  launch,
}) => {
  const { app, page, dataFolder, close } = await started(launch);
  await clickMenu(app, 'preferences');
  const dialog = page.getByRole('dialog', { name: 'Preferences' });
  await dialog.getByLabel('Go to a page with G and a letter').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).not.toContainText(
    'MembersGM',
  );
  await page.keyboard.press('Escape');
  await isOn(page, 'Overview');
  await close();

  const again = await launch({ now, dataFolder });
  await isAtRest(again.page);
  await again.page.keyboard.press('g');
  await again.page.keyboard.press('m');
  await again.page.keyboard.press('Control+2');
  await isOn(again.page, 'Cost model');
});

test('a badge says where somebody must act, and goes when nobody must', async ({ launch }) => {
  const { page } = await started(launch);
  const groups = pageLink(page, 'Groups');
  await expect(groups).toHaveAccessibleName(/^Groups \d+ due to the board$/);
  await expect(groups.locator('.sidebar-badge')).toBeVisible();
  await expect(pageLink(page, 'Members')).toHaveAccessibleName('Members');
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await isOn(page, 'Overview');
  await expect(groups).toHaveAccessibleName('Groups');
});

test('a group folds, says what is in it, and is folded at the next start', async ({ launch }) => {
  const { page, dataFolder, close } = await started(launch);
  await expect(pageLink(page, 'Groups').locator('.sidebar-badge')).toBeVisible();
  await group(page, 'Work').click();
  await expect(pageLink(page, 'Groups')).toBeHidden();
  await expect(group(page, 'Work')).toHaveAttribute('aria-expanded', 'false');
  await expect(group(page, 'Work')).toHaveAccessibleName(/^Work .*due to the board/);
  await close();

  const { page: again } = await launch({ now, dataFolder });
  await expect(heading(again)).toBeVisible();
  await expect(pageLink(again, 'Groups')).toBeHidden();
  await group(again, 'Work').press('Enter');
  await expect(pageLink(again, 'Groups')).toBeVisible();
});

test('Back and Forward go through the pages, by keys, menu and mouse, to where they were', async ({
  launch,
}) => {
  const { app, page } = await started(launch);
  await openPage(page, 'Members');
  await page.locator('.app-page').evaluate((box) => box.scrollTo({ top: 120 }));
  await expect.poll(() => scrolled(page)).toBe(120);
  await openPage(page, 'Goals');
  await openPage(page, 'Cash');
  await page.keyboard.press('Alt+ArrowLeft');
  await isOn(page, 'Goals');
  await expect(heading(page)).toBeFocused();
  await clickMenu(app, 'goBack');
  await isOn(page, 'Members');
  await expect.poll(() => scrolled(page)).toBe(120);
  await page.keyboard.press('Alt+ArrowRight');
  await isOn(page, 'Goals');
  const client = await page.context().newCDPSession(page);
  const click = async (button: 'back' | 'forward') => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await client.send('Input.dispatchMouseEvent', {
        type,
        button,
        x: 600,
        y: 400,
        clickCount: 1,
      });
    }
  };
  await click('back');
  await isOn(page, 'Members');
  await click('forward');
  await isOn(page, 'Goals');
});

test('the next start shows the last page where it was scrolled to', async ({ launch }) => {
  const { page, dataFolder, close } = await started(launch);
  await openPage(page, 'Members');
  await expect(page.getByRole('main').getByRole('grid').first()).toBeVisible();
  await page.locator('.app-page').evaluate((box) => box.scrollTo({ top: 150 }));
  await expect.poll(() => scrolled(page)).toBe(150);
  await close();

  const { page: again } = await launch({ now, dataFolder });
  await isOn(again, 'Members');
  await expect.poll(() => scrolled(again)).toBe(150);
});

test('each workspace is switched to on its own last page', async ({ launch }) => {
  const { page } = await started(launch);
  await openPage(page, 'Goals');
  const switcher = sidebar(page).getByRole('button', { name: /^Switch workspace/ });
  await switcher.click();
  await page.getByRole('menuitem', { name: 'New empty workspace' }).click();
  await isOn(page, 'Overview');
  await expect(switcher).toHaveAccessibleName('Switch workspace: New consortium');
  await openPage(page, 'Cash');
  await switcher.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'New consortium' })).toBeChecked();
  await page.getByRole('menuitemradio', { name: 'OpenSFS' }).click();
  await expect(page).toHaveTitle(/^Goals · OpenSFS/);
  await page.keyboard.press('Alt+ArrowLeft');
  await switcher.click();
  await page.getByRole('menuitem', { name: 'Manage workspaces' }).click();
  await isOn(page, 'Workspaces');
  await expect(page).toHaveTitle(/OpenSFS/);
});

for (const [what, width, zoom] of [
  ['under 1100 pixels', 1099, 1],
  ['at 200%', 1280, 2],
] as const) {
  test(`${what} the sidebar is icons with names, and nothing scrolls sideways`, async ({
    launch,
  }) => {
    const { app, page } = await started(launch);
    await resize(app, page, width, zoom);
    const box = await sidebar(page).boundingBox();
    expect(box?.width).toBeLessThan(60);
    const members = pageLink(page, 'Members');
    await expect(members).toHaveAccessibleName('Members');
    const label = members.locator('.sidebar-label');
    await expect(label).not.toHaveCSS('clip-path', 'none');
    await members.hover();
    await expect(label).toHaveCSS('clip-path', 'none');
    await expect(label).toBeInViewport({ ratio: 1 });
    await members.click();
    await isOn(page, 'Members');
    await everyPage(page);
    const wide = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('.app-page, .sidebar')].filter(
          (one) => one.scrollWidth > one.clientWidth,
        ).length,
    );
    expect(wide).toBe(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}
