// A file that was dropped on the window: how large it may be.

/** In bytes. Whatever the window hands over is in memory several times, and a message has a limit of its own. */
export const largestDropped = 128 * 2 ** 20;
