#!/usr/bin/env node
// `treekeeper export ...`, `check FILE` and `verify FILE ...`: set-up, build, then the application without a window.
import { resolve } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { inPlace } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

const usage = `treekeeper export [--pdf] [--xlsx] [--csv] [--md] [--json] FILE --out FOLDER
                  [--as-of DAY] [--year YEAR] [--replace]
treekeeper check FILE
treekeeper verify FILE --entries N --fingerprint F
treekeeper help

FILE is a workspace file (.treekeeper) or a plan exported as JSON.
DAY is the as-of date of the figures, such as 2012-01-31. Default: the day on which the plan opens.
YEAR is the fiscal year of the figures, such as 2012. Default: the year that contains DAY.
--replace replaces existing files of the same names in FOLDER. Without it, they are never replaced.
N and F are printed on each report: the number of edits, and 16 characters or four words in quotes.
Exit code: 0 on success; 1 if the file is refused, “check” finds a problem, nothing can be written,
or the report is not contained unchanged; 2 if the arguments are invalid.`;
explain(usage);

// Before anything is fetched or built; the application would open its window.
const [command] = process.argv.slice(2);
if (!['export', 'check', 'verify', 'help'].includes(command)) {
  const why = command === undefined ? 'No command was given.' : `“${command}” is not a command.`;
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

// A newer Node is started in the folder of the project: the paths that were typed are of this one.
process.env.TREEKEEPER_FROM ??= process.cwd();
await underNewNode();
const display = hasDisplay();
const electron = await setUp({ display });
ensureBuild();
// Chromium wants a screen even where nothing is shown.
const screen = display ? { env: {}, close: () => {} } : await startVirtualDisplay();
const quiet = ['--disable-gpu', '--log-level=3'];
const args = [...sandboxArguments(), ...quiet, resolve(project), ...process.argv.slice(2)];
process.exitCode = await inPlace(electron.file, args, {
  env: { ...process.env, ...screen.env },
  cwd: process.env.TREEKEEPER_FROM,
});
screen.close();
