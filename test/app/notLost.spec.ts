// What main alone knows of: edits of a window that is gone, and errors that no question was about.
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { crash, inWindow, textOf, titleOf } from './crashSteps.ts';
import { banner, workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { clickMenu, now, rename, saved } from './steps.ts';

/** Opens the workspace of the example in the library, once it is listed. */
async function openFirst(app: ElectronApplication): Promise<void> {
  const click = `(() => {
    const listed = [...document.querySelectorAll('.workspaces-name button')];
    const found = listed.find((one) => one.innerText.startsWith('OpenSFS'));
    found?.click();
    return found ? 'clicked' : listed.map((one) => one.innerText).join();
  })()`;
  await expect.poll(() => inWindow(app, click)).toBe('clicked');
}

test('edits that can be neither saved nor kept aside keep another workspace from being opened', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const other = workspaceIn(dataFolder);
  await clickMenu(app, 'startEmpty');
  await expect(page).toHaveTitle(/New consortium/);
  await rename(page, 'The second');
  await expect(saved(page)).toBeVisible();
  const names = readdirSync(join(dataFolder, 'workspaces'));
  const folder = names
    .map((name) => join(dataFolder, 'workspaces', name))
    .find((one) => one !== other);
  if (folder === undefined) throw new Error('There is no second workspace.');
  chmodSync(folder, 0);
  writeFileSync(join(dataFolder, 'aside'), 'A file stands where the folder would be made.');
  await rename(page, 'Refused');
  await expect(banner(page)).toContainText('Permission is missing.');
  for (const words of ['was reopened', 'twice within a minute']) {
    await crash(app);
    await expect.poll(() => textOf(app)).toContain(words);
  }
  await openFirst(app);
  await expect.poll(() => textOf(app)).toContain('No workspace was opened.');
  expect(await textOf(app)).toContain('are not saved, and could not be set aside.');
  chmodSync(folder, 0o700);
  rmSync(join(dataFolder, 'aside'));
  await openFirst(app);
  await expect.poll(() => titleOf(app)).toContain('OpenSFS');
  const [kept = ''] = readdirSync(join(dataFolder, 'aside'));
  expect(kept).toContain('not-saved');
});

test('an error in main while the window is being loaded is told when it is there', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const fail = (when: string) => () => {
      setTimeout(() => {
        throw new Error(`Thrown ${when}.`);
      });
    };
    contents?.once('did-start-navigation', fail('at the start'));
    contents?.once('dom-ready', fail('before anybody listened'));
    contents?.reload();
  });
  await expect(page.getByText('Thrown at the start.')).toBeVisible();
  await expect(page.getByText('Thrown before anybody listened.')).toBeVisible();
});

test('an error in main that no question was about is told in the window, without a box', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ dialog }) => {
    const boxes: string[] = [];
    Object.assign(globalThis, { boxes });
    Object.assign(dialog, { showErrorBox: (title: string) => boxes.push(title) });
    setTimeout(() => {
      throw new Error('Thrown by nobody.');
    });
    setTimeout(() => void Promise.reject(new Error('Promised by nobody.')));
  });
  await expect(page.getByText('Thrown by nobody.')).toBeVisible();
  await expect(page.getByText('Promised by nobody.')).toBeVisible();
  expect(await app.evaluate(() => Reflect.get(globalThis, 'boxes'))).toEqual([]);
  await rename(page, 'It goes on');
  await expect(saved(page)).toBeVisible();
});
