// The system shuts down or ends the session, told by the events of Linux, macOS and Windows: it is made to wait, and nothing is lost.
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { openCost } from './costSteps.ts';
import { banner, namesIn, workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { now, rename, saved } from './steps.ts';

/** As this system never sends them itself: each exists on some systems only. Whether it was told to wait. */
const waits = {
  shutdown: (app: ElectronApplication) =>
    app.evaluate(({ powerMonitor }) => {
      let isTold = false;
      powerMonitor.emit('shutdown', { preventDefault: () => (isTold = true) });
      return isTold;
    }),
  'query-session-end': (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => {
      let isTold = false;
      const event = { preventDefault: () => (isTold = true) };
      for (const each of BrowserWindow.getAllWindows()) each.emit('query-session-end', event);
      return isTold;
    }),
};

for (const [name, send] of Object.entries(waits)) {
  test(`a system that tells ${name} waits until what is typed is saved and the lock is gone`, async ({
    launch,
  }) => {
    const { app, page, dataFolder } = await launch({ now });
    const cell = (await openCost(page)).locator('[data-column="0"]').first();
    await cell.click();
    await page.keyboard.type('Typed at the end');
    const child = app.process();
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    expect(await send(app)).toBe(true);
    await ended;
    expect(child.exitCode).toBe(0);
    expect(namesIn(workspaceIn(dataFolder))).toContain('Typed at the end');
    expect(existsSync(join(workspaceIn(dataFolder), 'lock'))).toBe(false);
  });
}

test('what the disk refused is kept aside at once where the session ends without waiting', async ({
  launch,
}) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const folder = workspaceIn(dataFolder);
  chmodSync(folder, 0);
  await rename(page, 'Refused at the end');
  await expect(banner(page)).toContainText('Permission is missing.');
  await app.evaluate(({ BrowserWindow }) => {
    for (const each of BrowserWindow.getAllWindows()) each.emit('session-end');
  });
  const aside = join(dataFolder, 'aside');
  const kept = () => {
    const names = existsSync(aside) ? readdirSync(aside) : [];
    return names.map((each) => readFileSync(join(aside, each), 'utf8')).join('');
  };
  // Otherwise closing would wait for a disk that refuses.
  await expect
    .poll(kept)
    .toContain('Refused at the end')
    .finally(() => chmodSync(folder, 0o700));
});
