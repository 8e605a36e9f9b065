// Any page on paper: what it says and nothing around it, in whole, with the heads of its tables again.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { planJson } from '../../shared/export/json.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { aCostLine, openSfsPlan } from '../fixtures/builders.ts';
import { crowdedPlan } from '../fixtures/crowdedPlan.ts';
import { expect, type LaunchOptions, type Running, test } from './launch.ts';
import { flat, readPdf, textOf } from './pdf.ts';
import { everyPage, heading, now, openPage } from './steps.ts';

const many = 150;

function longPlan(): Plan {
  return openSfsPlan(
    ...Array.from({ length: many }, (_, at) => ({
      type: 'cost/addLine' as const,
      entity: aCostLine({ id: `long-${at}`, name: `Long line ${at}` }),
      at: null,
    })),
  );
}

/** The user chooses `plan` where a file is opened, and `pdf` where one is saved. */
async function choose(app: ElectronApplication, plan: string, pdf: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, chosen) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({ canceled: false, filePaths: [chosen.plan] }),
        showSaveDialog: async () => ({ canceled: false, filePath: chosen.pdf }),
      });
    },
    { plan, pdf },
  );
}

async function started(launch: (options?: LaunchOptions) => Promise<Running>, shown = longPlan()) {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-printed-'));
  const [plan, pdf] = [join(folder, 'plan.json'), join(folder, 'page.pdf')];
  writeFileSync(plan, planJson(shown, '0.1.0'));
  await choose(app, plan, pdf);
  await page.keyboard.press('Control+o');
  await expect(page.getByText('Opened as a new workspace:')).toBeVisible();
  return { page, pdf };
}

async function printed(page: Page, name: string, pdf: string) {
  await openPage(page, name);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText(`Saved ${pdf}`)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByText(`Saved ${pdf}`)).toBeVisible();
  return await readPdf(readFileSync(pdf));
}

test('a page of many rows is printed in whole, and its head repeats', async ({ launch }) => {
  const { page, pdf } = await started(launch);
  const { pages, isTagged } = await printed(page, 'Cost model', pdf);
  const texts = pages.map((one) => flat(textOf(one)));
  const all = texts.join(' ');
  expect(isTagged).toBe(true);
  for (let at = 0; at < many; at += 1) expect(all).toContain(`Long line ${at} `);
  const withRows = texts.filter((text) => /Long line \d/.test(text));
  expect(withRows.length).toBeGreaterThan(3);
  for (const text of withRows) expect(text).toContain('Basis');
  expect(all).not.toContain('Contributions');
  expect(await page.getByRole('row').count()).toBeLessThan(many);
});

test('a list that scrolls in its card is printed in whole, with one sum at its end', async ({
  launch,
}) => {
  const { page, pdf } = await started(launch, crowdedPlan());
  const { pages } = await printed(page, 'Invoices', pdf);
  const all = flat(pages.map(textOf).join(' '));
  for (let at = 0; at < 60; at += 1)
    expect(all).toContain(`Member${at % 7 === 6 ? '-' : ` ${at}`}`);
  expect(all).toContain('Member 59 of the European Consortium for Parallel and Distributed File');
  expect(all.match(/Total \$13,519,000\.01/g)).toHaveLength(1);
});

test('each page is printed without the frame around it', async ({ launch }) => {
  const { page, pdf } = await started(launch);
  for (const name of await everyPage(page)) {
    const { pages } = await printed(page, name, pdf);
    expect(pages).not.toEqual([]);
    const first = flat(textOf(pages[0] ?? []));
    expect(first).toContain((await heading(page).textContent()) ?? name);
    expect(first).not.toContain('Search or run');
    expect(first).toMatch(/OpenSFS\. Edit 1, fingerprint [0-9a-f]{16} \([a-z]+( [a-z]+){3}\)/);
    for (const one of pages) expect(one.length).toBeGreaterThan(0);
    await page.reload();
    await expect(heading(page)).toBeVisible();
  }
});
