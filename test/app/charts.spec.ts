// Charts by hand and by ear: arrow keys, the table, the image; in light, dark, narrow and with forced colors.
import type { Page } from '@playwright/test';
import { expect, type Running, test } from './launch.ts';
import { heading, now, openPage } from './steps.ts';

const main = (page: Page) => page.getByRole('main');

const chart = ({ page }: Running, name: RegExp) => page.getByRole('application', { name });

async function overview(running: Running): Promise<Running> {
  await expect(heading(running.page)).toContainText('Can we fund');
  await expect(chart(running, /^Funding and cost by year/)).toBeVisible();
  return running;
}

test('the values of each year are read out by arrow keys, and shown', async ({ launch }) => {
  const running = await overview(await launch({ now }));
  const { page } = running;
  const years = page.getByRole('figure', { name: 'Funding and cost by year' });
  await chart(running, /^Funding and cost by year/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(years.locator('.chart-values')).toContainText('2013');
  await expect(years.locator('[aria-live]')).toContainText(
    /^2013, excludes 1 unknown: Committed funding \$/,
  );
  await years.getByRole('button', { name: 'Show as table' }).click();
  await expect(years.getByRole('row', { name: /^2013/ })).toBeVisible();
});

/** What would lie on the clipboard: the runtime of the stories has an older one. */
async function watchClipboard({ app }: Running): Promise<void> {
  await app.evaluate((electron) => {
    class Item {
      readonly items: Record<string, Blob>;
      constructor(items: Record<string, Blob>) {
        this.items = items;
      }
    }
    Object.assign(electron, { ClipboardItem: Item });
    const write = async ([item]: Item[]) => {
      const png = await item?.items['image/png']?.arrayBuffer();
      const image = electron.nativeImage.createFromBuffer(Buffer.from(png ?? new ArrayBuffer(0)));
      Object.assign(electron.app, { copiedSize: image.getSize() });
    };
    Object.assign(electron.clipboard, { write });
  });
}

async function copySize({ app, page }: Running, name: string) {
  const figure = page.getByRole('figure', { name });
  await figure.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('Copied the chart as an image')).toBeVisible();
  const size: { readonly width: number; readonly height: number } = await app.evaluate((electron) =>
    Reflect.get(electron.app, 'copiedSize'),
  );
  return size;
}

test('a chart is copied as an image of the size that it has', async ({ launch }) => {
  const running = await overview(await launch({ now }));
  await watchClipboard(running);
  const years = running.page.getByRole('figure', { name: 'Funding and cost by year' });
  await years.getByRole('button', { name: 'Copy image' }).scrollIntoViewIfNeeded();
  const box = await years.boundingBox();
  const size = await copySize(running, 'Funding and cost by year');
  expect(size.width).toBeGreaterThan((box?.width ?? 0) * 0.95);
  expect(size.height).toBeGreaterThan(150);
  await expect(years.getByRole('button', { name: 'Copy image' })).toBeFocused();
  expect(await years.boundingBox()).toEqual(box);
});

test('a chart that is taller than the window is copied whole', async ({ launch }) => {
  const running = await overview(await launch({ now }));
  await watchClipboard(running);
  const whole = await copySize(running, 'Funding and cost by year');
  await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const [width = 0] = window?.getContentSize() ?? [];
    window?.setMinimumSize(200, 100);
    window?.setContentSize(width, 220);
  });
  await expect.poll(() => running.page.evaluate(() => innerHeight)).toBe(220);
  await expect(running.page.getByText('Copied the chart as an image')).toHaveCount(0);
  const small = await copySize(running, 'Funding and cost by year');
  expect(small.height).toBeLessThanOrEqual(220);
  expect(small.width / small.height).toBeCloseTo(whole.width / whole.height, 1);
});

test('each chart of each page has its table', async ({ launch }) => {
  const running = await overview(await launch({ now }));
  const { page } = running;
  for (const [label, count] of [
    ['Cost model', 2],
    ['Contributions', 3],
    ['Cash', 1],
    ['Members', 1],
    ['Risk', 2],
    ['Scenarios', 1],
  ] as const) {
    await openPage(page, label);
    await expect(heading(page)).toHaveText(label);
    await expect(main(page).getByRole('application'), label).toHaveCount(count);
    const tables = await main(page).getByRole('table').count();
    for (let at = 0; at < count; at += 1) {
      await main(page).getByRole('button', { name: 'Show as table' }).first().click();
    }
    await expect(main(page).getByRole('table'), label).toHaveCount(tables + count);
  }
});
