// The main job where nobody looks: a hidden window writes the board pack, and the process ends.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import electron from 'electron';
import { expect, test } from './launch.ts';
import { flat, readPdf, textOf } from './pdf.ts';
import { clickMenu, now, rename, saved, showing } from './steps.ts';

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

test('without a window, a settings folder that cannot be written is named, with what to do', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'treekeeper-data-')), 'file');
  writeFileSync(file, '');
  const data = join(file, 'settings');
  const env = { ...process.env, TREEKEEPER_DATA: data };
  const pack = join(mkdtempSync(join(tmpdir(), 'treekeeper-pack-')), 'pack');
  const words = [project, ...sandbox, `--board-pack=${pack}`];
  const ended = promisify(execFile)(String(electron), words, { env });
  await expect(ended).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Allow writing to ${data}, or set TREEKEEPER_DATA`),
  });
});

test('without a window, a place that takes no pack is named, without a trace', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const pack = join(data, 'file', 'pack');
  writeFileSync(join(data, 'file'), '');
  const env = { ...process.env, TREEKEEPER_DATA: data };
  const words = [project, ...sandbox, `--board-pack=${pack}`];
  const { code, stderr } = await promisify(execFile)(String(electron), words, { env }).catch(
    (failed) => failed,
  );
  expect(code).toBe(1);
  expect(stderr).toContain(`The file could not be written.\n${pack}`);
  expect(stderr).not.toContain('    at ');
});

test('a pack is of one moment, whatever is edited while its folder is chosen', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const chosen = mkdtempSync(join(tmpdir(), 'treekeeper-chosen-'));
  await app.evaluate(({ dialog }, folder) => {
    const asked = Promise.withResolvers<void>();
    Object.assign(globalThis, { choose: asked.resolve });
    const showOpenDialog = async () => {
      await asked.promise;
      return { canceled: false, filePaths: [folder] };
    };
    Object.assign(dialog, { showOpenDialog });
  }, chosen);
  await clickMenu(app, 'writeBoardPack');
  await rename(page, 'Edited meanwhile');
  await expect(saved(page)).toBeVisible();
  await app.evaluate(() => Reflect.get(globalThis, 'choose')());
  await expect(page.getByText(/Exported the board pack/)).toBeVisible();
  const [pack = ''] = readdirSync(chosen);
  const about = readFileSync(join(chosen, pack, 'about.txt'), 'utf8');
  expect(about).toContain('Edited meanwhile: tables of the plan');
  const [, fingerprint = ''] = /^Fingerprint: (.*)$/m.exec(about) ?? [];
  const { pages } = await readPdf(readFileSync(join(chosen, pack, 'board-pack.pdf')));
  const text = flat(pages.map(textOf).join(' '));
  expect(text).toContain('Edited meanwhile');
  expect(text).toContain(fingerprint);
});

test('the picture shows the year and the day that the paper is printed for', async ({ launch }) => {
  const { page } = await launch({ now: '2012-01-31T12:00:00Z' });
  await page.goto('app://treekeeper/?paper&year=2014&asOf=2014-06-30');
  await expect(showing(page)).toHaveAccessibleName(/^Showing 2014 as of Jun 30, 2014 /);
});
