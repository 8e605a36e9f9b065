// How a process of our own ended, for whoever waits for what it does.

/** Its code; null where it was ended; or the system never started it, and then it tells nothing itself. */
export type ProcessEnd = number | null | 'not started';

/** Within a sentence. */
export const endText = (end: ProcessEnd): string =>
  end === 'not started' ? 'its process did not start' : `its process ended with ${end}`;

/** What helps where no process starts any more: the system has lost what the program needs for it. */
export const startAgain = 'Close Treekeeper and start it again.';
