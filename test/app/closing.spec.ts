// When something goes wrong: closing asks for what is not saved, and a bug offers a copy.
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, openCost } from './costSteps.ts';
import { workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, heading, now, rename, saved } from './steps.ts';

test('closing asks while something is not saved, and a second try saves it', async ({ launch }) => {
  const { app, page, dataFolder, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  const folder = workspaceIn(dataFolder);
  chmodSync(folder, 0);
  await rename(page, 'First');
  await expect(page.getByRole('alert')).toContainText('Permission is missing.');
  await expect(page.getByRole('banner')).toContainText('Not saved');
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(seen).toEqual(['Some of your work is not saved yet.']);
  await expect(page.getByRole('banner')).toContainText('Not saved');

  chmodSync(folder, 0o700);
  // By itself, after the pause between two tries.
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Everything is saved now.')).toBeVisible();
  await close();
});

test('what is being typed when the window is closed is taken and saved', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  const cell = cellOf(await openCost(page), 'Testers', 'fteHigh');
  await cell.click();
  await page.keyboard.press('7');
  const ended = app.waitForEvent('close', { timeout: 0 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const again = await launch({ now, dataFolder });
  await expect(cellOf(await openCost(again.page), 'Testers', 'fteHigh')).toHaveText('7');
});

test('closing over a dialog asks before what is typed in it is lost', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  await page.keyboard.press('Control+,');
  const name = page.getByLabel('Name of the consortium', { exact: true });
  await name.fill('Half a thought');
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  const closeWindow = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closeWindow();
  await expect.poll(seen).toEqual(['What you typed in “Plan settings” is not saved.']);
  await expect(name).toHaveValue('Half a thought');

  await answerDialogs(app, 1);
  const ended = app.waitForEvent('close', { timeout: 0 });
  await closeWindow();
  await ended;
  const again = await launch({ now, dataFolder });
  const kept = again.page.locator('.banner-act');
  await expect(kept).toContainText('Name of the consortium: Half a thought');
});

test('an error outside of the page is told, with a copy of the plan', async ({ launch }) => {
  const { app, page, dataFolder, complaints } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const file = join(dataFolder, 'copy.json');
  await answerDialogs(app, 0, file);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('It broke.');
    });
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('It broke.');
  await alert.getByRole('button', { name: 'Save a copy of the plan' }).click();
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).plan.consortium.profile.name).toBe('OpenSFS');
  await alert.getByRole('button', { name: 'Got it' }).click();
  await expect(alert).toHaveCount(0);
  expect(complaints.splice(0).join()).toContain('It broke.');
});
