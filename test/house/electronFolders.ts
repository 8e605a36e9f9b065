// The folders of electron in their order, and which of them may know Electron.
import type { Finding, Rule } from './rules.ts';
import type { Import, Source } from './source.ts';

/** Each takes from those before it only. */
const order = [
  'workspace',
  'settings',
  'history',
  'library',
  'session',
  'output',
  'received',
  'cli',
  'bridge',
  'app',
];

const folderOf = (path: string) => /^electron\/([^/]+)\//.exec(path)?.[1] ?? null;

export const folderOrder: Rule = ({ path, imports }) => {
  const own = folderOf(path);
  if (own === null) return [];
  const wrong = ({ target }: Import) => {
    const from = folderOf(target);
    return from !== null && order.indexOf(from) > order.indexOf(own);
  };
  return imports.filter(wrong).map(({ line, target }) => ({
    path,
    line,
    rule: `electron/${own} takes from a folder that comes after it. (${target})`,
    remedy: 'Hand over what is needed as an argument, or move it to the earlier folder.',
  }));
};

/** What draws and prints pages names the types of Electron's windows; it is given the windows. */
const mayNameTypes = ['electron/output/hiddenPage.ts', 'electron/output/printing.ts'];

/** All else also runs in plain Node: what it needs of Electron is handed over. */
export const electronInAppOnly: Rule = ({ path, imports }) => {
  if (!path.startsWith('electron/') || path.startsWith('electron/app/')) return [];
  const wrong = ({ target, isType }: Import) =>
    target === 'electron' && !(isType && mayNameTypes.includes(path));
  return imports.filter(wrong).map(({ line }) => ({
    path,
    line,
    rule: 'A file outside of electron/app imports Electron.',
    remedy: 'Take what it needs as an argument; electron/app/desktop.ts hands it over.',
  }));
};

/** A folder without a place in the order could take from anywhere. */
export function unknownFolders(sources: readonly Source[]): readonly Finding[] {
  const rule = 'A folder of electron has no place in the order.';
  const remedy = 'Give it one in test/house/electronFolders.ts.';
  return sources
    .filter(({ path }) => !order.includes(folderOf(path) ?? 'app'))
    .map(({ path }) => ({ path, line: 1, rule, remedy }));
}
