// Every figure opens into the tree of what it is made of; it is copied as text and goes into the pack.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { markdownPack } from './markdownPack.ts';
import { everyPage, heading, now, openPage } from './steps.ts';

const panel = (page: Page) => page.getByRole('complementary');
const gapFigure = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Funding gap, 2012: $355,000', exact: true });

async function openGap(page: Page): Promise<void> {
  await openPage(page, 'Contributions');
  await gapFigure(page).click();
  await expect(panel(page)).toContainText('Funding gap, 2012, expected');
}

/** Opens a part in place, with the keys alone. */
async function expand(page: Page, label: string): Promise<void> {
  const named = page.getByRole('button', { name: label, exact: true });
  const part = panel(page).getByRole('listitem').filter({ has: named }).last();
  await part.getByRole('button', { name: 'Show its parts' }).first().focus();
  await page.keyboard.press('ArrowRight');
}

test('a figure opens in place, part by part, down to an input and its source', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await openGap(page);
  await expand(page, 'Cost of the model');
  await expand(page, 'Dedicated testing equipment');
  await expand(page, 'Equipment');
  await expect(panel(page)).toContainText('slides · Slides: about $150K a year.');
  await page.keyboard.press('ArrowLeft');
  await expect(panel(page)).not.toContainText('slides · Slides: about $150K a year.');
  await expect(panel(page)).toContainText('Tech refresh, power, space and cooling');
});

test('the tree is copied as text, and stands in the board pack on request', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await openGap(page);
  await panel(page).getByRole('button', { name: 'Copy as text' }).click();
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('Funding gap, 2012, expected: $355,000, excludes 1 unknown');
  expect(await copied()).toContain(
    '        Amount: $150,000 (slides · Slides: about $150K a year.)',
  );

  await panel(page).getByRole('button', { name: 'Add to the board pack' }).click();
  await expect(
    panel(page).getByRole('button', { name: 'Take out of the board pack' }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Undo: Added the pack explanation/ }),
  ).toBeVisible();
  const pack = await markdownPack({ app, page });
  expect(pack).toContain('Funding gap, 2012, expected: $355,000, excludes 1 unknown');
  expect(pack).toContain('– – Testers');

  await panel(page).getByRole('button', { name: 'Take out of the board pack' }).click();
  await expect(panel(page).getByRole('button', { name: 'Add to the board pack' })).toBeVisible();
});

/** Presses every figure of the page; answers those that opened no explanation with a value and a rule. */
function silentFigures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const silent: string[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('[title="Explain this figure"]')) {
      figure.click();
      await frame();
      await frame();
      const shown = document.querySelector('.explain');
      const texts = ['h2', '.explain-figure', 'p.dim'].map(
        (one) => shown?.querySelector(one)?.textContent ?? '',
      );
      if (texts.some((text) => text.trim() === '')) silent.push(figure.ariaLabel ?? '');
    }
    return silent;
  });
}

test('every figure on every page explains itself', async ({ launch }) => {
  const { page } = await launch({ now });
  await openGap(page);
  for (const label of await everyPage(page)) {
    await openPage(page, label);
    await expect(heading(page)).toHaveText(label === 'Overview' ? /^Can we fund/ : label);
    expect([label, await silentFigures(page)]).toEqual([label, []]);
  }
  for (const [label, thing] of [
    ['Goals', 'Draft a community development model'],
    ['Groups', 'Community Development Working Group'],
  ] as const) {
    await openPage(page, label);
    await page.getByRole('main').getByRole('button', { name: thing, exact: true }).click();
    await expect(heading(page)).toHaveText(thing);
    expect([thing, await silentFigures(page)]).toEqual([thing, []]);
  }
});
