// Steps of the stories about faults: a workspace that lies elsewhere, edits, and what a banner says.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type LaunchOptions, type Running } from './launch.ts';
import { now, rename, saved } from './steps.ts';

type Launch = (options?: LaunchOptions) => Promise<Running>;

export const banner = (page: Page) => page.locator('.banner-problem');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The folder of the only workspace in a data folder. */
export function workspaceIn(dataFolder: string): string {
  const workspaces = join(dataFolder, 'workspaces');
  const [name = ''] = readdirSync(workspaces);
  return join(workspaces, name);
}

/** A closed workspace with some edits; its folder and the data folder of its program. */
export async function closedWorkspace(launch: Launch, names: readonly string[] = ['Begun']) {
  const { page, dataFolder, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  for (const name of names) await rename(page, name);
  await expect(saved(page)).toBeVisible();
  await close();
  return { dataFolder, folder: workspaceIn(dataFolder) };
}

/** Lets a program open the workspace of that folder at its next start. */
export function pointTo(dataFolder: string, workspace: string): void {
  const file = join(dataFolder, 'settings.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...settings, workspace }));
}

/** A started program whose workspace lies on another disk. */
export async function startedOn(launch: Launch, disk: string, name: string) {
  const { dataFolder, folder } = await closedWorkspace(launch);
  const place = join(disk, name);
  cpSync(folder, place, { recursive: true });
  rmSync(folder, { recursive: true });
  pointTo(dataFolder, place);
  const running = await launch({ now, dataFolder });
  await expect(saved(running.page)).toBeVisible();
  return { ...running, folder: place };
}

/** The names by which the plan was called, as they stand in the journals on the disk. */
export function namesIn(folder: string): string {
  const journals = readdirSync(folder).filter((each) => each.startsWith('journal-'));
  return journals.map((each) => readFileSync(join(folder, each), 'utf8')).join('');
}

/** Edits until the machine says no; answers with the last name, which is not saved. */
export async function renameUntilRefused(page: Page): Promise<string> {
  for (let at = 1; at <= 120; at += 1) {
    const name = `Edit ${at} ${'x'.repeat(180)}`;
    await rename(page, name);
    await expect(page.locator('.saved-state')).not.toHaveText('Saving…');
    if ((await banner(page).count()) > 0) return name;
  }
  throw new Error('The disk took all of it.');
}
