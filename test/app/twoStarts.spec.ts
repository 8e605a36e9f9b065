// Two starts at once, and a lock from a container: one holder at a time, and nobody’s lock is taken unasked.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import electron from 'electron';
import { counted, times } from '../electron/workspace/counts.ts';
import { banner, button, closedWorkspace, workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { now, rename, saved } from './steps.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];
const displays: readonly NodeJS.ProcessEnv[] = JSON.parse(process.env.TREEKEEPER_DISPLAYS ?? '[]');

function started(data: string) {
  const env = { ...process.env, TREEKEEPER_DATA: data, ...displays[test.info().parallelIndex] };
  const child = spawn(String(electron), [project, ...sandbox], { env, stdio: 'ignore' });
  return { child, ended: once(child, 'exit').then((codes) => ({ child, codes })) };
}

/** A link that leads nowhere is there too. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const workspaceLock = (data: string) =>
  existsSync(join(data, 'workspaces')) ? join(workspaceIn(data), 'lock') : join(data, 'none');

test('of two starts at the same moment one runs, the other hands over, and no lock is left', async () => {
  const rounds = times(2, 20);
  for (let round = 0; round < rounds; round += 1) {
    const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
    const both = [started(data), started(data)];
    const first = await Promise.race(both.map(({ ended }) => ended));
    expect(first.codes).toEqual([0, null]);
    const stays = both.find(({ child }) => child !== first.child);
    if (stays === undefined) throw new Error('Neither of the two stays.');
    // It works on: the workspace is opened.
    while (stays.child.exitCode === null && !isThere(workspaceLock(data))) {
      await new Promise((turn) => setTimeout(turn, 20));
    }
    expect(stays.child.exitCode).toBeNull();
    stays.child.kill('SIGTERM');
    expect((await stays.ended).codes).toEqual([0, null]);
    expect(isThere(join(data, 'SingletonLock'))).toBe(false);
    expect(isThere(workspaceLock(data))).toBe(false);
  }
  counted({ fault: 'Two starts at the same moment', played: rounds, lost: 0, silent: 0 });
});

test('a lock that a container with the same name has left is never taken over unasked', async ({
  launch,
}, story) => {
  story.skip(process.platform !== 'linux', 'Only Linux has spaces of process numbers.');
  const { folder, dataFolder } = await closedWorkspace(launch);
  const holder = await launch({ now, dataFolder });
  await expect(saved(holder.page)).toBeVisible();
  const lock = join(folder, 'lock');
  const own = JSON.parse(readFileSync(lock, 'utf8'));
  await holder.kill();
  // As `unshare --pid --fork` writes it: this computer, this start of it, and another space. There a process
  // has a small number, which is free or another one's here.
  for (const pid of [1, own.pid]) {
    const foreign = JSON.stringify({ ...own, pid, space: 'pid:[4026532999]' });
    writeFileSync(lock, foreign);
    const { page, close } = await launch({ now, dataFolder });
    await expect(button(page, 'Take over editing…')).toBeVisible();
    await expect(banner(page)).toContainText(folder);
    expect(readFileSync(lock, 'utf8')).toBe(foreign);
    await close();
    expect(readFileSync(lock, 'utf8')).toBe(foreign);
  }
  const { page } = await launch({ now, dataFolder });
  await button(page, 'Take over editing…').click();
  await button(page, 'Take over editing').click();
  await rename(page, 'Asked');
  await expect(saved(page)).toBeVisible();
});
