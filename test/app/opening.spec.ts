// Where the last workspace, or the disk, is not as it was: the window opens, says so, and one can go on.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { now, saved } from './steps.ts';

const note = (page: Page) => page.getByText('About this workspace: OpenSFS');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a workspace that was moved away is told, and is there again once it is back', async ({
  launch,
}) => {
  const first = await launch({ now });
  await expect(note(first.page)).toBeVisible();
  await first.close();
  const folder = join(first.dataFolder, 'workspaces');
  const away = `${folder}-away`;
  renameSync(folder, away);

  const { page } = await launch({ now, dataFolder: first.dataFolder });
  await expect(page.getByText('The workspace could not be opened.')).toBeVisible();
  renameSync(away, folder);
  // By itself: it is tried again every few seconds.
  await expect(note(page)).toBeVisible();
  await expect(page.getByText('The workspace could not be opened.')).toBeHidden();
});

test('at a first start on a disk that refuses, another try succeeds when it no longer does', async ({
  launch,
}) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const workspaces = join(dataFolder, 'workspaces');
  mkdirSync(workspaces);
  chmodSync(workspaces, 0o500);
  const { page } = await launch({ now, dataFolder });
  await expect(page.getByText('Permission is missing.')).toBeVisible();
  chmodSync(workspaces, 0o700);
  await button(page, 'Start from scratch').click();
  await expect(button(page, 'Start from scratch')).toBeHidden();
  await expect(saved(page)).toContainText('Saved');
});

test('where another cannot be begun, the present one stays and is still saved', async ({
  launch,
}) => {
  const { page, dataFolder } = await launch({ now });
  await expect(note(page)).toBeVisible();
  const workspaces = join(dataFolder, 'workspaces');
  chmodSync(workspaces, 0o500);
  await button(page, 'Start from scratch').click();
  await expect(page.getByText('Permission is missing.')).toBeVisible();
  chmodSync(workspaces, 0o700);
  const state = await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) return opened.no.why;
    const edit = { type: 'consortium/setProfile', set: { name: 'Still here' } } as const;
    const { opening } = opened.value;
    const seq = opened.value.seq + 1;
    const answer = await window.treekeeper.ask.save({ id: 'one', edit, seq, opening });
    return answer.ok ? answer.value.state : answer.no.why;
  });
  expect(state).toBe('saved');
});

test('two questions at once at the first start open one workspace', async ({ launch }) => {
  const { page, dataFolder } = await launch({ now });
  await page.evaluate(async () => {
    const ask = () => window.treekeeper.ask.openWorkspace(null);
    await Promise.all([ask(), ask(), ask()]);
  });
  expect(readdirSync(join(dataFolder, 'workspaces'))).toHaveLength(1);
});
