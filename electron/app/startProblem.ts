// Says why the application cannot start, where there is no window yet, and ends with a code that tells so.
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Problem } from '../../shared/bridge/problem.ts';
import { forTerminal } from '../cli/forTerminal.ts';
import { ofStart, temporaryFolder } from './temporaryFolders.ts';

const failed = 1;

const wordsOf = ({ what, path, why, remedy, details }: Problem) =>
  [what, path, why, remedy, details].filter(Boolean).join('\n');

/** A folder of its own in the first place that takes one; null where none does. */
function freshFolder(): string | null {
  for (const place of [tmpdir(), homedir(), process.cwd()]) {
    try {
      return temporaryFolder(place, ofStart);
    } catch {
      // The next one may.
    }
  }
  return null;
}

/** The system's own name for the folder of the settings fails where that cannot be made. */
export function usualSettingsFolder(): string {
  try {
    return app.getPath('userData');
  } catch {
    return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), app.getName());
  }
}

/** For a command of the terminal: its words, and a code that tells so. */
export function endCommandWith(problem: Problem): void {
  console.error(forTerminal(wordsOf(problem)));
  app.exit(failed);
}

/** Chromium keeps files too: where its own folder cannot be written, it would end before a word is said. */
export async function endWith(problem: Problem): Promise<void> {
  const { what, why, remedy, path } = problem;
  const folder = freshFolder();
  if (folder === null) {
    dialog.showErrorBox('Treekeeper', wordsOf(problem));
    return endCommandWith(problem);
  }
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  // Whoever ends it from outside gets the same code.
  app.on('will-quit', () => app.exit(failed));
  await app.whenReady();
  const answered = dialog.showMessageBox({
    type: 'error',
    title: 'Treekeeper',
    message: what,
    detail: [path, `${why} ${remedy}`].filter(Boolean).join('\n\n'),
    buttons: ['Quit'],
  });
  console.error(forTerminal(wordsOf(problem)));
  await answered;
  app.exit(failed);
}
