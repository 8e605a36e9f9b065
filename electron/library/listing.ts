// The library's list: workspaces of its folder, of the default folder, and those used elsewhere.
import type { Library, Place } from '../../shared/bridge/library.ts';
import { readSetting } from '../settings/readSetting.ts';
import { errorCode, realFiles } from '../workspace/filePort.ts';
import { besideFolder, type Folders, libraryPlace, usualFolder } from './place.ts';
import { notRead } from './problems.ts';
import { byUse, type OpenNow, workspaceAt, workspacesIn } from './scan.ts';

export async function libraryNow(folders: Folders, open: OpenNow | null): Promise<Library> {
  const { folder, place } = libraryPlace(folders);
  const [{ here, problem }, usual] = await Promise.all([
    listedIn(folder, place, open),
    place === 'usual' ? null : listedIn(usualFolder(folders), 'usual', open),
  ]);
  const left = usual?.here ?? [];
  const known = new Set([...here, ...left].map((one) => one.folder));
  const recent = readSetting(folders.dataFolder, 'recent').filter((one) => !known.has(one));
  const others = await Promise.all(recent.map((one) => workspaceAt(realFiles, one, open)));
  const elsewhere = byUse([...left, ...others.filter((one) => one !== null)]);
  const mayLieBeside = besideFolder(folders) !== null;
  return {
    folder,
    problem: problem ?? usual?.problem ?? null,
    place,
    mayLieBeside,
    here,
    elsewhere,
  };
}

async function listedIn(
  folder: string,
  place: Place,
  open: OpenNow | null,
): Promise<Pick<Library, 'here' | 'problem'>> {
  try {
    return { here: await workspacesIn(realFiles, folder, open), problem: null };
  } catch (error) {
    // Before the first workspace it is not there. One that was chosen was there once.
    const isYetToBe = place !== 'chosen' && errorCode(error) === 'ENOENT';
    return { here: [], problem: isYetToBe ? null : notRead(error, folder) };
  }
}
