// `npm run faults`: every fault of the storage in its full number (about 20 minutes); the counts go to
// the terminal, to test/electron/workspace/faults.json and into the README. TREEKEEPER_FAULTS_SCALE=0.1
// plays a tenth, and writes nothing into the project.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { tableOf, verdictOf } from './setup/faultCounts.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { giveTo } from './setup/ordinaryUser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { modules, project } from './setup/places.mjs';
import { aloud, say, since } from './setup/run.mjs';
import { setUp } from './setup/setUp.mjs';
import { runStories } from './setup/stories.mjs';

explain(`npm run faults

Runs every storage fault at its full count (about 20 minutes), and writes the counts to the terminal,
to test/electron/workspace/faults.json and into README.md. Takes no other arguments.

TREEKEEPER_FAULTS_SCALE=0.1 in the environment runs a tenth, and writes nothing into the project.`);

function write(lines) {
  const file = join(project, 'test', 'electron', 'workspace', 'faults.json');
  writeFileSync(file, `${JSON.stringify(lines, null, 2)}\n`);
  const readme = join(project, 'README.md');
  const marks = /(?<=<!-- faults -->\n).*?(?=<!-- \/faults -->)/s;
  const text = readFileSync(readme, 'utf8').replace(marks, () => `${tableOf(lines)}\n`);
  writeFileSync(readme, text);
}

await underNewNode();
ensurePackages();
const work = mkdtempSync(join(tmpdir(), 'treekeeper-faults-'));
const counts = join(work, 'counts');
writeFileSync(counts, '');
const scale = process.env.TREEKEEPER_FAULTS_SCALE ?? '1';
const env = {
  ...process.env,
  TREEKEEPER_FAULTS_SCALE: scale,
  TREEKEEPER_FAULTS_COUNTS: counts,
};
const start = Date.now();
// The load is timed, so it has the machine for itself.
const tool = join(modules, 'vitest', 'vitest.mjs');
const runs = [
  ['test/electron/workspace', '--maxWorkers=3'],
  ['test/electron/session/load.test.ts'],
  ['test/electron/session/roundTrip.test.ts'],
  ['test/electron/output/exportLoad.test.ts'],
];
let failed = 0;
for (const run of runs) failed += await aloud(process.execPath, [tool, 'run', ...run], { env });
// The pages are those of the built application.
failed += await aloud(process.execPath, [join(project, 'scripts', 'pagesAtScale.mjs')], { env });
// Signals and crashes need the real application, as an ordinary user who may write the counts.
if (process.getuid?.() === 0) for (const path of [work, counts]) giveTo(path);
Object.assign(process.env, env);
const stories = [
  'signals.spec',
  'earlySignals.spec',
  'terminalEnding.spec',
  'windowCrash.spec',
  'network.spec',
  '--grep=again and again|random moments',
];
const electron = await setUp({ display: false });
ensureBuild();
failed += await runStories(electron, [...stories, '--timeout=3600000']);
const lines = readFileSync(counts, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse);
lines.sort((a, b) => a.fault.localeCompare(b.fault));
rmSync(work, { recursive: true });
say(`\n${tableOf(lines)}\n`);
const { sums, isGood } = verdictOf(lines, failed);
say(sums);
if (isGood && Number(scale) >= 1) write(lines);
say(isGood ? `All as expected, after ${since(start)}.` : 'NOT all as expected: see above.');
process.exitCode = isGood ? 0 : 1;
