// The machine says no, for real: what is said, what is safe, and that saving goes on by itself.
import { chmodSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  banner,
  button,
  closedWorkspace,
  namesIn,
  renameUntilRefused,
  startedOn,
} from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, now, rename, saved } from './steps.ts';

const small = process.env.TREEKEEPER_SMALL_DISK ?? '';
const failing = process.env.TREEKEEPER_FAILING_DISK ?? '';
const backing = process.env.TREEKEEPER_FAILING_BACKING ?? '';
const unplayed = 'Only root can give a disk that fails.';

/** To the last byte: a block at a time, then what is left. */
function fillUp(disk: string, left = 0): string {
  const filling = join(disk, 'filling');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filling, Buffer.alloc(bavail * bsize - left));
  return filling;
}

async function goesOnByItself(page: Page): Promise<void> {
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Everything is saved now.')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
}

test('a full disk', async ({ launch }, story) => {
  story.skip(small === '', unplayed);
  const { app, page, folder, dataFolder, kill } = await startedOn(launch, small, 'full');
  const filling = fillUp(small);
  const last = await renameUntilRefused(page);
  await expect(banner(page)).toContainText('The disk is full.');
  await expect(banner(page)).toContainText(folder);
  await expect(banner(page)).toContainText('safe on disk');
  await expect(page.getByRole('banner')).toContainText('Not saved');
  expect(namesIn(folder)).not.toContain(last);

  const copy = join(dataFolder, 'copy.treekeeper');
  await answerDialogs(app, 0, copy);
  await button(page, 'Save a copy elsewhere…').click();
  await expect(page.getByText(`Saved ${copy}`)).toBeVisible();
  const lines = readFileSync(copy, 'utf8').trimEnd().split('\n');
  expect(lines.at(-1)).toContain(last);

  rmSync(filling);
  await goesOnByItself(page);
  expect(namesIn(folder)).toContain(last);
  await kill();
  const again = await launch({ now, dataFolder });
  await expect(again.page).toHaveTitle(/Edit \d+ x/);
});

test('a sync that fails', async ({ launch }, story) => {
  story.skip(failing === '', unplayed);
  const { page, folder, dataFolder, kill } = await startedOn(launch, failing, 'failing');
  const filling = fillUp(backing);
  const last = await renameUntilRefused(page);
  await expect(banner(page)).toContainText('The last changes are not saved.');
  await expect(banner(page)).toContainText(folder);
  rmSync(filling);
  await goesOnByItself(page);
  expect(namesIn(folder)).toContain(last);
  await kill();
  const again = await launch({ now, dataFolder });
  await expect(again.page).toHaveTitle(/Edit \d+ x/);
});

test('a journal that may not be written', async ({ launch }) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  const { page } = await launch({ now, dataFolder });
  await expect(saved(page)).toBeVisible();
  const journal = join(folder, 'journal-00000001.log');
  chmodSync(journal, 0o400);
  await rename(page, 'Not allowed');
  await expect(banner(page)).toContainText('Permission is missing.');
  await expect(banner(page)).toContainText(folder);
  chmodSync(journal, 0o600);
  await goesOnByItself(page);
  expect(namesIn(folder)).toContain('Not allowed');
});

test('a folder that is closed while it is open', async ({ launch }) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  const { page } = await launch({ now, dataFolder });
  await expect(saved(page)).toBeVisible();
  chmodSync(folder, 0);
  await rename(page, 'Closed');
  await expect(banner(page)).toContainText('Permission is missing.');
  chmodSync(folder, 0o700);
  await goesOnByItself(page);
  expect(namesIn(folder)).toContain('Closed');
});

test('a folder that may only be read opens for reading, and for writing once it may', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  chmodSync(folder, 0o500);
  const { page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText('The workspace is read-only.');
  await expect(banner(page)).toContainText('Permission is missing.');
  await expect(banner(page)).toContainText(folder);
  await expect(page.getByRole('banner')).toContainText('Read-only');
  chmodSync(folder, 0o700);
  await expect(page.getByText('You can edit the workspace now.')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await rename(page, 'Again');
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => namesIn(folder)).toContain('Again');
});

test('a folder that goes away: a copy of the plan is saved elsewhere, and it comes back', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  const { app, page } = await launch({ now, dataFolder });
  await expect(saved(page)).toBeVisible();
  renameSync(folder, `${folder}-away`);
  await rename(page, 'Far away');
  await expect(banner(page)).toContainText('The folder or file is gone.');
  await expect(banner(page)).toContainText(folder);
  const copy = join(dataFolder, 'copy.json');
  await answerDialogs(app, 0, copy);
  await button(page, 'Save a copy elsewhere…').click();
  await expect(page.getByText(`Saved ${copy}`)).toBeVisible();
  expect(JSON.parse(readFileSync(copy, 'utf8')).plan.consortium.profile.name).toBe('Far away');
  renameSync(`${folder}-away`, folder);
  await goesOnByItself(page);
  expect(namesIn(folder)).toContain('Far away');
});
