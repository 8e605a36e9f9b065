// `node scripts/pagesAtScale.mjs`: how soon each page shows its first rows with a large plan, beside the example.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { judgePages } from './setup/pageLimits.mjs';
import { project } from './setup/places.mjs';
import { say } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

explain(`node scripts/pagesAtScale.mjs [PAGE ...]

Opens every page of the built application with the example, and with 5,000 members, 50,000 invoices,
2,000 goals and 100 scenarios. For each page, prints the processor time of the window's thread until its
first rows are painted and of its longest task, and the memory of the window. Exits with 1 if a page exceeds its limits.`);

/** A share of the full numbers, as `npm run faults` gives it. */
const rounds = Math.max(1, Math.round(3 * Number(process.env.TREEKEEPER_FAULTS_SCALE ?? 1)));
/** Runs in the page: goes to a page, marks when it was painted, and waits until nothing is left to do. */
async function visit(label) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const rest = () => new Promise((done) => requestIdleCallback(done));
  const links = [...document.querySelectorAll('nav .sidebar-link')];
  const labelOf = (one) => one.querySelector('.sidebar-label')?.textContent;
  const link = links.find((each) => labelOf(each) === label);
  performance.mark('visit');
  link.click();
  // The rows of a long table are loaded: without them nothing of it is there yet.
  const isThere = () =>
    document.querySelector('main h1') &&
    !document.querySelector('main table:not(:has(tbody))') &&
    link.getAttribute('aria-current') === 'page';
  while (!isThere()) await frame();
  await frame();
  performance.mark('shown');
  for (let rested = 0; rested < 10; rested += 1) {
    await rest();
    await new Promise((done) => setTimeout(done, 30));
  }
  return document.querySelectorAll('*').length;
}

const tracing = { transferMode: 'ReportEvents', categories: 'toplevel,blink.user_timing' };

/** The tasks of the window's thread while a page is visited, and when it was shown. */
async function traced(client, step) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', tracing);
  const elements = await step();
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect);
  const mark = (wanted) => events.findLast(({ name }) => name === wanted);
  const [from, to] = [mark('visit'), mark('shown')];
  const isTask = ({ pid, tid, tdur, ts, name }) =>
    pid === from.pid && tid === from.tid && tdur && ts >= from.ts && name.endsWith('RunTask');
  const tasks = events.filter(isTask);
  const milliseconds = (some) => some.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  return {
    shown: Math.round(milliseconds(tasks.filter(({ ts }) => ts < to.ts))),
    longest: Math.round(Math.max(0, ...tasks.map(({ tdur }) => tdur)) / 1000),
    elements,
  };
}

/** Megabytes that the window's process keeps, its garbage collected. */
async function memoryOf(app, client) {
  await client.send('HeapProfiler.collectGarbage');
  return await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0].webContents.getOSProcessId();
    const found = electron.getAppMetrics().find((each) => each.pid === pid);
    return Math.round(found.memory.workingSetSize / 1024);
  });
}

/** Each page by its name; `write` fills the data folder, which is empty for the example. */
async function measured(write, only) {
  const { _electron } = await import('@playwright/test');
  const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-scale-'));
  write(dataFolder);
  const env = {
    ...process.env,
    TREEKEEPER_DATA: dataFolder,
    TREEKEEPER_NOW: '2012-01-31T12:00:00Z',
  };
  const app = await _electron.launch({ args: [project, ...sandboxArguments()], cwd: project, env });
  app.context().setDefaultTimeout(0);
  const page = await app.firstWindow();
  await page.locator('main h1').waitFor();
  const client = await page.context().newCDPSession(page);
  const [overview, ...others] = await page.locator('nav li .sidebar-label').allTextContents();
  const found = {};
  const isMeant = (label) => only.length === 0 || only.includes(label);
  for (const label of [...others, overview].filter(isMeant)) {
    if (label !== overview) await page.evaluate(visit, overview);
    const times = await traced(client, () => page.evaluate(visit, label));
    found[label] = { ...times, memory: await memoryOf(app, client) };
  }
  await app.close();
  rmSync(dataFolder, { recursive: true, force: true });
  return found;
}

const middle = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

/** The middle of all rounds, of each page and each measure. */
function middleOf(all) {
  const [first] = all;
  const of = (label, measure) => middle(all.map((round) => round[label][measure]));
  const measures = ['shown', 'longest', 'memory', 'elements'];
  const pageOf = (label) =>
    Object.fromEntries(measures.map((measure) => [measure, of(label, measure)]));
  return Object.fromEntries(Object.keys(first).map((label) => [label, pageOf(label)]));
}

function tell(examples, larges) {
  const { sentences, more, played, late, exitCode } = judgePages(examples, larges);
  for (const sentence of [...sentences, more]) say(sentence);
  const file = process.env.TREEKEEPER_FAULTS_COUNTS;
  const line = { fault: 'Pages at scale', played, lost: 0, silent: late, more };
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
  process.exitCode = exitCode;
}

await underNewNode();
await setUp({ display: false });
ensureBuild();
const { fullScale, planAtScale } = await import('../test/fixtures/planAtScale.ts');
const { writeWorkspace } = await import('../test/fixtures/writtenWorkspace.ts');
const plan = planAtScale(fullScale);
const only = process.argv.slice(2);
const display = await startVirtualDisplay();
Object.assign(process.env, display.env);
try {
  const [examples, larges] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    examples.push(await measured(() => undefined, only));
    larges.push(await measured((folder) => writeWorkspace(folder, plan), only));
  }
  tell(middleOf(examples), middleOf(larges));
} finally {
  display.close();
}
