// `node scripts/pauses.mjs`: the longest task on the window's thread while 5,000 members are imported.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { say } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

explain(`node scripts/pauses.mjs

Imports 5,000 members in the built application. For each step, prints the processor time of the
longest task on the window's thread: how long the window cannot respond.`);

const rounds = 3;
const rows = Array.from({ length: 5_000 }, (_, at) => `Organization ${at},Adopter,2012-01-15,x`);
const file = {
  name: 'large.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Member,Tier,Joined,Other', ...rows].join('\n')),
};

const tracing = { transferMode: 'ReportEvents', categories: 'toplevel' };

/** The processor time of the longest task on the window's thread while a step is done, in milliseconds. */
async function longestTask(page, step) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', tracing);
  await step();
  // What the step left to do is done once the window has drawn twice.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  const isWindow = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(events.filter(isWindow).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ pid, tid, tdur }) => tdur && threads.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('No task of the window was traced.');
  return Math.round(Math.max(...tasks.map(({ tdur }) => tdur)) / 1000);
}

/** Each step with what ends it. */
const steps = {
  'choose the file': async (_page, dialog) => {
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('columnheader', { name: 'First values' }).waitFor();
    await dialog
      .getByRole('status')
      .filter({ hasNotText: 'Reading' })
      .waitFor({ state: 'attached' });
  },
  'choose a column': async (_page, dialog) => {
    await dialog.getByLabel('Column for Source').selectOption('Other');
    await dialog
      .getByRole('status')
      .filter({ hasNotText: 'Reading' })
      .waitFor({ state: 'attached' });
  },
  review: async (_page, dialog) => {
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByRole('grid').waitFor();
  },
  import: async (page, dialog) => {
    await dialog.getByRole('button', { name: 'Import 5,000 members' }).click();
    await page.getByText('5004 on the roll').waitFor();
  },
};

async function measured() {
  const { _electron } = await import('@playwright/test');
  const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-pauses-'));
  const env = {
    ...process.env,
    TREEKEEPER_DATA: dataFolder,
    TREEKEEPER_NOW: '2012-01-31T12:00:00Z',
  };
  const app = await _electron.launch({ args: [project, ...sandboxArguments()], cwd: project, env });
  const page = await app.firstWindow();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: 'Members', exact: true })
    .click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await dialog.waitFor();
  const found = {};
  for (const [name, step] of Object.entries(steps)) {
    found[name] = await longestTask(page, () => step(page, dialog));
  }
  await app.close();
  rmSync(dataFolder, { recursive: true, force: true });
  return found;
}

await underNewNode();
await setUp({ display: false });
ensureBuild();
const display = await startVirtualDisplay();
Object.assign(process.env, display.env);
try {
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measured());
  for (const name of Object.keys(steps)) {
    const times = all.map((found) => found[name]).sort((a, b) => a - b);
    say(`${name}: ${times.join(', ')} ms`);
  }
} finally {
  display.close();
}
