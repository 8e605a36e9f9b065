// `npm test`: set-up, checks, unit tests, build, stories. `--app NAME` and `--unit PATTERN` run one.
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { check } from './setup/checks.mjs';
import { explain } from './setup/help.mjs';
import { ensureOldestNode, underNewNode } from './setup/node.mjs';
import { modules, needToWrite, project } from './setup/places.mjs';
import { aloud, say, since } from './setup/run.mjs';
import { setUp } from './setup/setUp.mjs';
import { runStories } from './setup/stories.mjs';

explain(`npm test -- [--unit [NAME ...] | --app [NAME ...]]

Sets up what is missing, then runs every check, unit test and story. Exits with 0 if all passed.

--unit  runs only the unit tests; with a NAME, only those whose path contains it
--app   runs only the stories on the real application; with a NAME, only those whose file name contains it`);

async function unit(names) {
  await ensureOldestNode();
  return await aloud(process.execPath, [join(modules, 'vitest', 'vitest.mjs'), 'run', ...names]);
}

async function stories(electron, names) {
  ensureBuild();
  return await runStories(electron, names);
}

function stepsOf([flag, ...names], electron) {
  if (flag === '--unit') return [['Unit tests', () => unit(names)]];
  if (flag === '--app') return [['Stories', () => stories(electron, names)]];
  return [
    ['Checks', check],
    ['Unit tests', () => unit([])],
    ['Stories', () => stories(electron, [])],
  ];
}

await underNewNode();
// The tools keep what they found in its folder.
needToWrite(project);
const electron = await setUp({ display: false });
const summary = [];
for (const [name, step] of stepsOf(process.argv.slice(2), electron)) {
  say(`\n== ${name} ==`);
  const start = Date.now();
  const code = await step();
  summary.push({ line: `${code === 0 ? 'passed' : 'FAILED'}  ${name} (${since(start)})`, code });
}
const failed = summary.filter(({ code }) => code !== 0).length;
say(`\n== Summary ==\n${summary.map(({ line }) => line).join('\n')}`);
say(`Steps: ${summary.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
