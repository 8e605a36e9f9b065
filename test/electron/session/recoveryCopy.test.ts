// The recovery copy: in the workspace, or elsewhere where that is gone and not created again.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRecoveryCopy } from '../../../electron/session/recoveryCopy.ts';

const now = '2011-06-30T12:00:00.000Z';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-recovery-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function kept(places: readonly string[], text: string): Promise<string> {
  const answer = await keepRecoveryCopy(places, text, now);
  if (!answer.ok) throw new Error(answer.no.why);
  expect(readFileSync(answer.value, 'utf8')).toBe(text);
  return answer.value;
}

test('what the window shows is kept, also where the workspace is gone, which is not begun anew', async () => {
  const place = join(folder, 'workspace');
  mkdirSync(place);
  expect(await kept([place, folder], 'here')).toContain(join(place, 'aside'));
  renameSync(place, `${place}-away`);
  expect(await kept([place, folder], 'mine')).toContain(join(folder, 'aside'));
  expect(existsSync(place)).toBe(false);
});

test('where no place takes it, that is a problem that names the last one', async () => {
  const places = [join(folder, 'gone'), join(folder, 'away')];
  expect(await keepRecoveryCopy(places, 'mine', now)).toMatchObject({
    no: { code: 'ENOENT', path: places[1] },
  });
});
