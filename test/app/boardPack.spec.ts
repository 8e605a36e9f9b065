// The main job where nobody looks: a hidden window writes the board pack, and the process ends.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import electron from 'electron';
import { expect, test } from '../launch.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];

test('the board pack is written without a window', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-pack-')), 'pack');
  const env = { ...process.env, TREEKEEPER_DATA: data };
  await promisify(execFile)(String(electron), [project, ...sandbox, `--board-pack=${folder}`], {
    env,
  });

  const files = readdirSync(folder);
  expect(files).toContain('board-pack.pdf');
  expect(files).toContain('overview.png');
  expect(files).toContain('cover.csv');
  const pdf = readFileSync(join(folder, 'board-pack.pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  const picture = readFileSync(join(folder, 'overview.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 800]);
  const cover = readFileSync(join(folder, 'cover.csv'), 'utf8');
  expect(cover).toContain('expected,likely,Testing,1050000');
});

test('the picture shows the year and the day that the paper is printed for', async ({ launch }) => {
  const { page } = await launch({ now: '2012-01-31T12:00:00Z' });
  await page.goto('app://treekeeper/?paper&year=2014&asOf=2014-06-30');
  await expect(page.getByLabel('As of')).toHaveValue('2014-06-30');
  await expect(page.getByRole('combobox', { name: 'Fiscal year' })).toHaveValue('2014');
});
