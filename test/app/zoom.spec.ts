// Zoomed to 200%, and on small screens, no page scrolls sideways: wide tables do.
import type { ElectronApplication, Page } from '@playwright/test';
import { crowd } from '../fixtures/crowdedPlan.ts';
import { expect, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { everyPage, heading, now, openPage } from './steps.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** The width of what the page holds and of the page, where the first is larger. */
function scrollsSideways(): string | null {
  const page = document.querySelector('.app-page');
  if (page && page.scrollWidth <= page.clientWidth) return null;
  return `${page?.scrollWidth} in ${page?.clientWidth}`;
}

async function resize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(1, 1);
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, size);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width / size.zoom);
}

for (const size of [
  { width: 1280, height: 800, zoom: 2 },
  { width: 1280, height: 800, zoom: 1.25 },
  { width: 900, height: 600, zoom: 1 },
]) {
  const { width, height, zoom } = size;
  for (const plan of ['the example', 'a crowded plan']) {
    test(`no page scrolls sideways at ${zoom * 100}% on ${width} x ${height}: ${plan}`, async ({
      launch,
    }) => {
      const { app, page } = await launch({ now });
      if (plan !== 'the example')
        await prepare(page, { type: 'batch', name: 'Crowded', changes: crowd });
      await expect(heading(page)).toBeVisible();
      await resize(app, page, size);
      const found: string[] = [];
      for (const name of await everyPage(page)) {
        await openPage(page, name);
        await expect(page.locator('.app-page main[aria-busy]')).toHaveCount(0);
        const wide = await page.evaluate(scrollsSideways);
        if (wide !== null) found.push(`${name}: ${wide}`);
      }
      expect(found).toEqual([]);
    });
  }
}
