// The files of this session: each is shown in its folder while it is there, and no other one is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WrittenFiles } from '../../../electron/bridge/written.ts';
import type { Problem } from '../../../shared/bridge/problem.ts';
import { no, ok } from '../../../shared/values/result.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-written-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused: Problem = { kind: 'problem', what: 'No.', why: '', remedy: '', safe: '' };

test('an export that was written can be shown; one that was canceled or failed cannot', async () => {
  const written = new WrittenFiles();
  const path = join(folder, 'plan.json');
  const answer = Promise.resolve(ok(path));
  expect(await written.note(answer, (one) => [one])).toEqual(ok(path));
  await written.note(Promise.resolve(ok<string | null>(null)), () => [join(folder, 'canceled')]);
  await written.note(Promise.resolve(no(refused)), () => [join(folder, 'failed')]);
  expect(written.has(path)).toBe(true);
  expect(written.has(join(folder, 'canceled'))).toBe(false);
  expect(written.has(join(folder, 'failed'))).toBe(false);
});

test('a file is shown at its exact path, and its removal is told', () => {
  const written = new WrittenFiles();
  const shown: string[] = [];
  const path = join(folder, 'plan.json');
  const show = () => written.show(path, (one) => void shown.push(one));
  writeFileSync(path, '{}');
  expect(show()).toEqual(ok(null));
  expect(shown).toEqual([path]);
  rmSync(path);
  expect(show()).toMatchObject({
    ok: false,
    no: { what: 'The file is not there any more.', path },
  });
  expect(shown).toEqual([path]);
});
