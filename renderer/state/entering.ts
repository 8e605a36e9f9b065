// An open dialog with entries: what comes by itself waits until it is closed.

const entering = 'dialog[open][data-entered]';

export const isEntering = (): boolean => document.querySelector(entering) !== null;

/** Resolves when no such dialog is open any more. */
export function entered(): Promise<void> {
  if (!isEntering()) return Promise.resolve();
  return new Promise((done) => {
    const watching = new MutationObserver(() => {
      if (isEntering()) return;
      watching.disconnect();
      done();
    });
    const attributeFilter = ['open', 'data-entered'];
    watching.observe(document.body, { subtree: true, childList: true, attributeFilter });
  });
}
