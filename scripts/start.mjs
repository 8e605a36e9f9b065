// `npm start`: set-up, build, then the window; without a display the board pack, in a hidden window.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { freeName, makeFolder, project } from './setup/places.mjs';
import { inPlace, say, stop } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

explain(`npm start -- [WORD ...]

Sets up what is missing, builds, and opens the window. Without a display, exports the board pack of
the workspace to a new folder instead, and prints its location. WORDs are passed to the application.`);

/** Where a person looks first: Documents if there is one, otherwise the home folder. */
function packFolder() {
  const documents = join(homedir(), 'Documents');
  const parent = join(existsSync(documents) ? documents : homedir(), 'Treekeeper');
  const folder = freeName(join(parent, 'board-pack'));
  makeFolder(folder);
  return folder;
}

// Disks keep times no finer than two seconds.
const isWrittenSince = (start, file) => statSync(file).mtimeMs > start - 2000;

async function writeBoardPack(electron) {
  say('There is no display, so no window opens. Exporting the board pack instead ...');
  const folder = packFolder();
  const start = Date.now();
  const display = await startVirtualDisplay();
  const env = { ...process.env, ...display.env };
  // Without a desktop there is no message bus and no graphics card; Chromium would report each.
  const quiet = ['--disable-gpu', '--log-level=3'];
  const args = [...sandboxArguments(), ...quiet, project, `--board-pack=${folder}`];
  const code = await inPlace(electron.file, args, { env });
  display.close();
  if (code !== 0) stop(`The board pack was not exported (exit code ${code}).`);
  const written = readdirSync(folder).filter((file) => isWrittenSince(start, join(folder, file)));
  if (written.length === 0) stop('The board pack was not exported, and no reason was given.');
  say('The board pack:');
  for (const file of written.sort()) say(`  ${join(folder, file)}`);
}

await underNewNode();
const display = hasDisplay();
const electron = await setUp({ display });
ensureBuild();
if (display) {
  const args = [...sandboxArguments(), project, ...process.argv.slice(2)];
  process.exitCode = await inPlace(electron.file, args);
} else {
  await writeBoardPack(electron);
}
