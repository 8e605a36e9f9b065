// A large workspace on disk, made through the application itself: as a user would have it.
import { project } from '../../scripts/setup/places.mjs';
import { largePlan } from './largePlan.ts';

/** Saves a plan of so many cost lines in `dataFolder`. */
export async function makeLargeWorkspace(dataFolder, lines, args) {
  const { _electron } = await import('@playwright/test');
  const env = { ...process.env, TREEKEEPER_DATA: dataFolder };
  const app = await _electron.launch({ args: [project, ...args], cwd: project, env });
  const page = await app.firstWindow();
  await page.locator('main').waitFor();
  const saved = await page.evaluate(startAndSave, largePlan(lines));
  await app.close();
  if (saved.ok && saved.value.state === 'saved') return;
  throw new Error(
    saved.ok ? `The answer is ${saved.value.state}.` : `${saved.no.what} ${saved.no.why}`,
  );
}

/** Runs in the page. */
async function startAndSave(edit) {
  const { ask } = window.treekeeper;
  const started = await ask.startWorkspace('empty');
  if (!started.ok) return started;
  const { opening, seq } = started.value;
  return await ask.save({ id: crypto.randomUUID(), edit, seq: seq + 1, opening });
}
