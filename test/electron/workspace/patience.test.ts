// The disk that the application works on is tried again where another program holds a file for a moment.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { realFiles } from '../../../electron/workspace/filePort.ts';

/** The code with which the system refuses its next call, once; null where it refuses none. */
let refusal: string | null = null;

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const held = <Some extends unknown[], T>(call: (...some: Some) => Promise<T>) => {
    return async (...some: Some): Promise<T> => {
      const code = refusal;
      refusal = null;
      if (code !== null) throw Object.assign(new Error(code), { code });
      return call(...some);
    };
  };
  return { ...fs, open: held(fs.open), rename: held(fs.rename), unlink: held(fs.unlink) };
});

/** Does it while the system refuses its first call. */
async function refusedOnce<T>(code: string, work: () => Promise<T>): Promise<T> {
  refusal = code;
  const done = await work();
  expect(refusal).toBeNull();
  return done;
}

test.each(['EBUSY', 'EACCES', 'EPERM'])(
  '%s for a moment keeps no file from being made, renamed and removed',
  async (code) => {
    const folder = mkdtempSync(join(tmpdir(), 'treekeeper-held-'));
    const [path, other] = [join(folder, 'one'), join(folder, 'other')];
    const file = await refusedOnce(code, () => realFiles.open(path, 'create'));
    await file.close();
    await refusedOnce(code, () => realFiles.rename(path, other));
    expect(await realFiles.list(folder)).toEqual(['other']);
    await refusedOnce(code, () => realFiles.remove(other));
    expect(await realFiles.list(folder)).toEqual([]);
  },
);
