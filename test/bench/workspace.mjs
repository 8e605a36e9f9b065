// A workspace of size W1: the example and 1,000 cost lines over its activities, saved on disk.
import { project } from '../../scripts/setup/places.mjs';

const lines = 1000;

/** Made through the application itself, so that it is what a user would have on disk. */
export async function makeLargeWorkspace(dataFolder, args) {
  const { _electron } = await import('@playwright/test');
  const env = { ...process.env, TREEKEEPER_DATA: dataFolder };
  const app = await _electron.launch({ args: [project, ...args], cwd: project, env });
  const page = await app.firstWindow();
  await page.locator('main').waitFor();
  const saved = await page.evaluate(addLines, lines);
  await app.close();
  if (!saved.ok) throw new Error(`${saved.no.what} ${saved.no.why}`);
}

/** Runs in the page. */
async function addLines(count) {
  const { ask } = window.treekeeper;
  const opened = await ask.openWorkspace(null);
  if (!opened.ok) return opened;
  const { activities } = JSON.parse(opened.value.plan).cost;
  const line = (_, at) => ({
    type: 'cost/addLine',
    at: null,
    entity: {
      id: `bench-${at}`,
      activity: activities[at % activities.length].id,
      name: `Line ${at}`,
      kind: 'staff',
      fte: { low: 10 + (at % 50), high: 100 + (at % 70) },
      rate: null,
      amount: null,
      recurrence: { type: 'yearly', years: 1 },
      firstYear: null,
      basis: 'assumption',
      solved: null,
      note: null,
    },
  });
  const changes = Array.from({ length: count }, line);
  const edit = { type: 'batch', name: 'Add many lines', changes };
  return await ask.save({ id: crypto.randomUUID(), edit, seq: opened.value.seq + 1 });
}
