// Where the user was last in each workspace: kept from one session to the next, and read with care.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { restartAddress, startAddress } from '../../../electron/app/startAddress.ts';
import { readSetting } from '../../../electron/settings/readSetting.ts';
import { keepVisits, noteVisit, visitIn } from '../../../electron/settings/visits.ts';

vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());

const cash = { folder: '/one', pages: ['cash', 'members'], scroll: 120 };

function folderWith(settings: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-visits-'));
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  return folder;
}

const startOf = (address: string) =>
  JSON.parse(new URL(address).searchParams.get('start') ?? 'null');

test('a visit is written once, before those of other workspaces', async () => {
  const folder = folderWith({ visits: [{ folder: '/two', pages: ['goals'], scroll: 0 }, cash] });
  const now = { ...cash, pages: ['risk'], scroll: 0 };
  noteVisit(now);
  expect(visitIn(folder, '/one')).toEqual(now);
  await keepVisits(folder);
  expect(readSetting(folder, 'visits').map((one) => one.folder)).toEqual(['/one', '/two']);
  const written = readFileSync(join(folder, 'settings.json'), 'utf8');
  writeFileSync(join(folder, 'settings.json'), '{}');
  await keepVisits(folder);
  expect(written).toContain('risk');
  expect(readSetting(folder, 'visits')).toEqual([]);
});

test('the window starts with the last page of the workspace that is opened, and with the sidebar as it was', () => {
  const visit = { folder: '/three', pages: ['cash', 'members'], scroll: 120 };
  const folder = folderWith({ workspace: '/three', visits: [visit], folded: ['Work'] });
  const { pages, scroll } = visit;
  const start = { folded: ['Work'], jumpKeys: true, pages, scroll };
  expect(startOf(startAddress(folder))).toEqual(start);
  expect(startOf(restartAddress(folder))).toEqual({ ...start, pages: [], scroll: 0 });
});

test('where nothing is remembered, or nothing that makes sense, the address says nothing', () => {
  for (const settings of [
    {},
    { workspace: '/four', visits: [{ folder: '/four', pages: 'cash', scroll: 0 }] },
    { workspace: '/four', folded: ['Attic'], jumpKeys: 'no' },
  ]) {
    expect(startAddress(folderWith(settings))).toBe('app://treekeeper/');
  }
});
