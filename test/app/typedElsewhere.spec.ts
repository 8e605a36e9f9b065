// What is typed stays with its workspace when another one is opened: kept aside there, and never written elsewhere.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { cellOf, openCost } from './costSteps.ts';
import { banner, namesIn, workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, clickMenu, now, openPage, rename, saved } from './steps.ts';

const hand = (app: ElectronApplication, path: string) =>
  app.evaluate(
    ({ app: program }, given) => void program.emit('second-instance', {}, [given], '/'),
    path,
  );

test('a text that a cell refused is kept aside when another workspace is begun, and shown again', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  await page.keyboard.type('1,5 and a long thought');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-draft]')).toHaveValue('1,5 and a long thought');
  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  await expect(banner(page)).toContainText('What you typed was not saved.');
  const aside = join(dataFolder, 'aside');
  const [kept = ''] = readdirSync(aside);
  expect(readFileSync(join(aside, kept), 'utf8')).toContain('1,5 and a long thought');
  await openPage(page, 'Workspaces');
  await page.getByRole('button', { name: /^OpenSFS/ }).click();
  await expect(page).toHaveTitle(/OpenSFS/);
  await expect(page.getByText('1,5 and a long thought')).toBeVisible();
});

test('a dialog with entries holds up a file that is handed over, and writes in its own workspace', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const mine = workspaceIn(dataFolder);
  await rename(page, 'Sent');
  await expect(saved(page)).toBeVisible();
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-sent-')), 'sent.treekeeper');
  await answerDialogs(app, 0, path);
  await page.evaluate(() =>
    window.treekeeper.ask.exportAs({ kind: 'workspace', asOf: '2012-01-31' }),
  );
  await rename(page, 'Mine');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name of the consortium', { exact: true }).fill('In the dialog');
  await hand(app, path);
  await expect(page.getByText('as soon as this dialog is closed')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Sent/);
  expect(namesIn(mine)).toContain('In the dialog');
  const workspaces = join(dataFolder, 'workspaces');
  const others = readdirSync(workspaces).map((name) => join(workspaces, name));
  for (const other of others.filter((folder) => folder !== mine)) {
    expect(namesIn(other)).not.toContain('In the dialog');
  }
});
