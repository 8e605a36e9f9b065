// `npm run bench`: start, memory, keystroke, first screen, storage and the model, each beside its peer in
// one run; the table goes to the terminal, to test/bench/results.json and into the README.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { say, stop } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

const names = ['starts', 'keys', 'scripts', 'storage', 'model'];

explain(`npm run bench -- [GROUP ...]

Measures the application against its peers, and writes the table to the terminal, to
test/bench/results.json and into README.md. If groups are named, only their rows are measured
again. The machine must be idle.

GROUP is one of: ${names.join(', ')}.`);

const file = join(project, 'test', 'bench', 'results.json');

/** Rows that were not measured now stay as they were. */
function joined(rows, before) {
  const isOf = (one) => (other) => ['goal', 'work', 'peer'].every((key) => one[key] === other[key]);
  const kept = before.map((old) => rows.find(isOf(old)) ?? old);
  return [...kept, ...rows.filter((one) => !before.some(isOf(one)))];
}

function write(results, table) {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  const readme = join(project, 'README.md');
  const marks = /(?<=<!-- bench -->\n).*?(?=<!-- \/bench -->)/s;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(marks, () => `${table}\n`),
  );
}

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !names.includes(word));
if (unknown.length > 0)
  stop(`There is no group “${unknown[0]}”. Name some of: ${names.join(', ')}.`);
await underNewNode();
const electron = await setUp({ display: false });
ensureBuild();
// They are partly in TypeScript, which only the newer Node reads.
const { groupsOf, rounds } = await import('../test/bench/groups.mjs');
const { tableOf } = await import('../test/bench/table.mjs');
const work = mkdtempSync(join(tmpdir(), 'treekeeper-bench-'));
const display = await startVirtualDisplay();
Object.assign(process.env, display.env);
try {
  const groups = groupsOf({ electron, work, sandbox: sandboxArguments() });
  const rows = [];
  for (const name of asked.length === 0 ? names : names.filter((one) => asked.includes(one))) {
    rows.push(...(await groups[name]()));
  }
  const before = asked.length === 0 ? [] : JSON.parse(readFileSync(file, 'utf8')).rows;
  const results = { runtime: `Electron ${electron.version}`, rounds, rows: joined(rows, before) };
  write(results, tableOf(results.rows));
  say(`\n${tableOf(rows)}\n\nWritten to test/bench/results.json and README.md.`);
} finally {
  display.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
