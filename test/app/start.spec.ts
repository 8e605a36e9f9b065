// The first thing a user sees: one window with a title, where it was left the last time.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from './launch.ts';

const project = resolve(import.meta.dirname, '..', '..');

interface Scripts {
  readonly first: number;
  readonly pages: readonly { readonly page: string; readonly files: number }[];
}

async function readScripts(): Promise<Scripts> {
  const bench: { readonly scriptsRead: () => Scripts } = await import(
    join(project, 'test', 'bench', 'scripts.mjs')
  );
  return bench.scriptsRead();
}

test('what is read before the application shows is at most 105 KB, compressed', async () => {
  expect((await readScripts()).first).toBeLessThanOrEqual(105_000);
});

test('no page asks for more than 20 files when it is opened: each costs milliseconds', async () => {
  const { pages } = await readScripts();
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(({ files }) => files > 20)).toEqual([]);
});

test('the window opens, has its title and shows the application', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page).toHaveTitle(/Treekeeper/);
  await expect(page.locator('.shell')).toHaveCount(0);
  await expect(page.locator('#root')).not.toBeEmpty();
  const visible = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(visible).toEqual([true]);
});

test('the clock of a test reaches the window', async ({ launch }) => {
  const { page } = await launch({ now: '2011-06-30T12:00:00Z' });
  const about = await page.evaluate(() => window.treekeeper.ask.about(null));
  expect(about).toMatchObject({ ok: true, value: { now: '2011-06-30T12:00:00.000Z' } });
});

test('a window that is closed while the workspace opens ends the application', async ({
  launch,
}) => {
  const { app, close } = await launch();
  const child = app.process();
  await close();
  expect(child.exitCode).toBe(0);
});

test('the window comes back where it was closed', async ({ launch }) => {
  const bounds = { x: 40, y: 30, width: 1100, height: 720 };
  const first = await launch();
  await expect(first.page).toHaveTitle(/Treekeeper/);
  await first.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await first.close();

  const second = await launch({ dataFolder: first.dataFolder });
  const found = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(found).toEqual(bounds);
});

test('a second start shows the window of the first and ends', async ({ launch }) => {
  const { app, dataFolder } = await launch();
  const [program = '', ...words] = app.process().spawnargs;
  const isOption = (word: string) => word.startsWith('--inspect') || word.includes('debugging');
  const args = words.filter((word, at) => {
    const isLoader = word === '-r' || words[at - 1] === '-r';
    return !isLoader && !isOption(word);
  });
  const env = { ...process.env, TREEKEEPER_DATA: dataFolder };
  const told = app.evaluate(({ app }) => new Promise((done) => app.once('second-instance', done)));
  const second = spawn(program, args, { env, stdio: 'ignore' });
  const code = await new Promise((done) => second.once('exit', done));
  await told;
  expect(code).toBe(0);
  expect(app.windows()).toHaveLength(1);
});
