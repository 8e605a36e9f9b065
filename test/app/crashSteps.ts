// Steps of the stories about a window that is gone: it is ended, and asked and clicked through main.
import type { ElectronApplication } from '@playwright/test';

/**
 * The test driver gives up a page that crashed: what is in the window is asked through main. A page that
 * is gone never answers.
 */
export const inWindow = (app: ElectronApplication, script: string): Promise<string> =>
  app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const late = new Promise<string>((done) => setTimeout(() => done(''), 1000));
    const answer = contents?.executeJavaScript(code).catch(() => '');
    return Promise.race([late, answer ?? '']);
  }, script);
export const textOf = (app: ElectronApplication) => inWindow(app, 'document.body.innerText');
export const titleOf = (app: ElectronApplication) => inWindow(app, 'document.title');
export const press = (app: ElectronApplication, name: string) =>
  inWindow(
    app,
    `[...document.querySelectorAll('button')].find((one) => one.innerText === '${name}').click()`,
  );

/** Ends the process of the window as the system would, by its own id. */
export const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const id = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    if (id) process.kill(id, 'SIGKILL');
  });
