// The packed build: Electron's folder with the application inside it, and its back doors shut.
import {
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { writeFileType } from './fileType.mjs';
import { writeNotices } from './packNotices.mjs';
import { project, temporaryFolder } from './places.mjs';

/** What Electron would do for whoever may set a variable, add a word or put a file beside it. */
export const fuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
  EnableCookieEncryption: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
};

const onlyForDevelopers = ['version', join('resources', 'default_app.asar')];

/** A former packed build may go; anything else that lies there is somebody's. */
function clear(folder) {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const isPacked = existsSync(join(folder, 'resources', 'app.asar'));
  if (there.length > 0 && !isPacked)
    throw new Error(`Not packed: there is something else in ${folder}. Name an empty folder.`);
  rmSync(folder, { recursive: true, force: true });
}

/** Shares the bytes until one changes, where the file system can; the path of the program. */
function copyRuntime(electron, folder) {
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync(dirname(electron), folder, options);
  for (const part of onlyForDevelopers) rmSync(join(folder, part), { force: true });
  const file = join(folder, `treekeeper${extname(electron)}`);
  renameSync(join(folder, basename(electron)), file);
  return file;
}

function about() {
  const { name, version, type, main } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  return { name, version, type, main };
}

/** The build and what Electron must know of it: no sources, no scripts, no packages. */
async function writeArchive(file) {
  const { createPackage } = await import('@electron/asar');
  const work = temporaryFolder('treekeeper-asar');
  writeFileSync(join(work, 'package.json'), JSON.stringify(about(), null, 2));
  cpSync(join(project, 'out'), join(work, 'out'), { recursive: true });
  await createPackage(work, file);
  rmSync(work, { recursive: true, force: true });
}

function writeLicenses(folder) {
  const electron = join(folder, 'LICENSE');
  if (existsSync(electron)) renameSync(electron, join(folder, 'LICENSE.electron.txt'));
  cpSync(join(project, 'LICENSE'), join(folder, 'LICENSE'));
  writeNotices(join(folder, 'LICENSES.packages.txt'));
}

async function setFuses(file) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const states = Object.entries(fuses).map(([name, state]) => [FuseV1Options[name], state]);
  await flipFuses(file, { version: FuseVersion.V1, ...Object.fromEntries(states) });
}

/**
 * Packs the build in `out` with `electron`, the path of that program, into `folder`; answers with the
 * path of the new program. Refuses a folder with other things in it, and macOS, whose programs are
 * bundles that are signed there.
 */
export async function pack(electron, folder) {
  if (process.platform === 'darwin')
    throw new Error('Not packed: on macOS a program is a signed bundle, which this does not make.');
  clear(folder);
  const file = copyRuntime(electron, folder);
  await writeArchive(join(folder, 'resources', 'app.asar'));
  writeLicenses(folder);
  writeFileType(folder);
  await setFuses(file);
  return file;
}
