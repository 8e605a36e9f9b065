// The drawer under haste: asked twice at once, closed while it opens, nothing is left behind.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../electron/environment.ts';

let folder = '';
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());
vi.mock('electron', () => ({ app: { getPath: () => folder, getVersion: () => '0.1.0' } }));
vi.mock('../../electron/snapshotProcess.ts', async () => {
  const { forkedWriter } = await import('../../electron/workspace/snapshotFork.ts');
  const { startWriter } = await import('./snapshotChild.ts');
  return { writeInProcess: forkedWriter(startWriter) };
});
const { Drawer } = await import('../../electron/drawer.ts');

const drawer = () => new Drawer(readEnvironment({ TREEKEEPER_NOW: '2011-06-30T12:00:00Z' }));
const workspaces = () => readdirSync(join(folder, 'workspaces'));
const isLocked = (name: string) => existsSync(join(folder, 'workspaces', name, 'lock'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-drawer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two questions at once open one workspace', async () => {
  const one = drawer();
  const [first, second] = await Promise.all([one.open(), one.open()]);
  expect(first.ok && second.ok && first.value.folder === second.value.folder).toBe(true);
  expect(workspaces()).toHaveLength(1);
  expect(workspaces().map(isLocked)).toEqual([true]);
  await one.close();
});

test.each(['open', 'start'] as const)(
  'closing waits for %s and lets go of the lock',
  async (how) => {
    const one = drawer();
    const pending = how === 'open' ? one.open() : one.start('empty');
    await one.close();
    expect((await pending).ok).toBe(true);
    expect(workspaces().map(isLocked)).toEqual([false]);
  },
);

test('another workspace lets go of the one before', async () => {
  const one = drawer();
  const [first, second] = await Promise.all([one.open(), one.start('empty')]);
  expect(first.ok && second.ok && first.value.folder !== second.value.folder).toBe(true);
  expect(workspaces().filter(isLocked)).toHaveLength(1);
  await one.close();
  expect(workspaces().filter(isLocked)).toEqual([]);
});
