// `npm run package -- [FOLDER]`: a folder for this kind of machine that runs without Node or npm.
import { join, resolve } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { pack } from './setup/pack.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { project } from './setup/places.mjs';
import { say, since, stop } from './setup/run.mjs';

explain(`npm run package -- [FOLDER]

Makes a folder that runs without Node or npm, on the kind of machine that made it. Default FOLDER:
packed/.`);

const usual = join(project, 'packed', `treekeeper-${process.platform}-${process.arch}`);
const folder = resolve(process.argv[2] ?? usual);
// Another Node would start in the folder of the project, and read the words anew.
process.argv[2] = folder;
await underNewNode();
ensurePackages();
const electron = await ensureElectron();
ensureBuild();
const start = Date.now();
try {
  const file = await pack(electron.file, folder);
  say(`Packed in ${since(start)}. Start it with`);
  say(`\n  ${file}\n`);
} catch (error) {
  stop(error.message);
}
