// Signals in the first moments of a start: the application ends in order, and the next start finds nothing in its way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import electron from 'electron';
import { counted, times } from '../electron/workspace/counts.ts';
import { expect, test } from './launch.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];
const displays: readonly NodeJS.ProcessEnv[] = JSON.parse(process.env.TREEKEEPER_DISPLAYS ?? '[]');

const starts = times(1, 35);

/** It is a link that leads nowhere. */
function isHeld(data: string): boolean {
  return lstatSync(join(data, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined;
}

for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  test(`${name} before it is ready ends it in order once it is, again and again`, async () => {
    for (let run = 0; run < starts; run += 1) {
      const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
      const env = { ...process.env, TREEKEEPER_DATA: data, ...displays[test.info().parallelIndex] };
      const child = spawn(String(electron), [project, ...sandbox], { env, stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (!isHeld(data)) await new Promise((turn) => setImmediate(turn));
      child.kill(name);
      expect(await ended).toEqual([0, null]);
      expect(isHeld(data)).toBe(false);
    }
    counted({ fault: `${name} before it is ready`, played: starts, lost: 0, silent: 0 });
  });
}
