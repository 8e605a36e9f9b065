// A holder in a container: with process numbers of its own, under the same name, on the same disk.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder, openReal } from './realDisk.ts';
import type { Done, Order } from './rival.ts';

const script = fileURLToPath(new URL('./rival.ts', import.meta.url));
const own = ['--pid', '--fork', '--mount-proc', '--kill-child'];

async function tell(child: ChildProcess, order: Order): Promise<Done> {
  const answer = once(child, 'message');
  child.send(order);
  const [done] = await answer;
  return done;
}

const mayHaveOne = spawnSync('unshare', [...own, 'true']).status === 0;

/** Runs beside a process in a container of its own. */
async function besideContainer(run: (child: ChildProcess, folder: string) => Promise<void>) {
  const folder = newFolder();
  const child = spawn('unshare', [...own, process.execPath, script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  try {
    await run(child, folder);
  } finally {
    // unshare ignores the gentler signals.
    child.kill('SIGKILL');
    await ended;
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

const opening = (folder: string): Order => ({ do: 'open', folder, takeOver: false });

test.runIf(mayHaveOne)('a living holder in a container is asked about, never replaced', () =>
  besideContainer(async (child, folder) => {
    expect((await tell(child, opening(folder))).writes).toBe(true);
    const first = await tell(child, { do: 'save', words: ['from within'] });
    expect(first.saved).toEqual(['from within']);

    // Its number is that of another process here, or of none: nothing is proven by it.
    const beside = await openReal(folder);
    expect(beside.readOnly?.holder).toMatchObject({ name: 'Rival', pid: 1 });
    await beside.close();

    const second = await tell(child, { do: 'save', words: ['still there'] });
    expect(second.saved).toEqual(['still there']);
    await tell(child, { do: 'close' });
    const after = await openReal(folder);
    expect([after.readOnly, after.state]).toEqual([null, ['from within', 'still there']]);
    await after.close();
  }),
);

test.runIf(mayHaveOne)('a workspace that is held here is not taken from within a container', () =>
  besideContainer(async (child, folder) => {
    const held = await openReal(folder);
    expect((await tell(child, opening(folder))).writes).toBe(false);
    await tell(child, { do: 'close' });
    expect(held.readOnly).toBeNull();
    await held.close();
  }),
);
