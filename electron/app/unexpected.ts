// Errors that nothing caught: told in words, and never in Electron's own box, which nobody sees beside a terminal.
import { app, dialog } from 'electron';

/** From now on `tell` is given the words of each; the log has the whole of it. */
export function watchErrors(tell: (why: string) => void): void {
  const take = (error: unknown) => {
    console.error(error);
    tell(error instanceof Error ? error.message : String(error));
  };
  process.on('uncaughtException', take);
  process.on('unhandledRejection', take);
}

/** Where there is no window yet that could tell it. */
export function endUnseen(why: string): void {
  dialog.showErrorBox('Treekeeper can’t start.', why);
  app.exit(1);
}
