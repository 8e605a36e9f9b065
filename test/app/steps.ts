// What a user sees and does in the real application: the steps that stories share.
import type { ElectronApplication, Page } from '@playwright/test';
import { commandsIn, commandWords } from '../../shared/bridge/commands.ts';
import { expect } from './launch.ts';

export const now = '2012-01-31T12:00:00Z';
export const search = (page: Page) => page.getByRole('combobox', { name: 'Search or run' });
export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
export const chosen = (page: Page) =>
  page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true });
export const saved = (page: Page) => page.locator('[data-saved=true]');

export const pageLinks = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('listitem').getByRole('button');

/** The one of a page; what is to be done there may stand in its name too. */
export const pageLink = (page: Page, label: string) =>
  pageLinks(page).filter({ has: page.getByText(label, { exact: true }) });

/** Goes there; the page of the workspaces is the only one that the sidebar does not list. */
export async function openPage(page: Page, label: string): Promise<void> {
  if (label === 'Workspaces') await page.keyboard.press('Control+Shift+O');
  else await pageLink(page, label).click();
  await expect(page).toHaveTitle(new RegExp(`^${label} · `));
}

/** The name of every page, once there is a link to each. */
export async function everyPage(page: Page): Promise<readonly string[]> {
  const labels = commandsIn('go').map((name) => commandWords[name].label);
  await expect(pageLinks(page)).toHaveCount(labels.length - 1);
  return labels;
}

interface Shown {
  readonly asOf?: string;
  readonly year?: string;
  readonly view?: string;
  readonly end?: string;
}

export const showing = (page: Page) => page.getByRole('button', { name: /^Showing \d{4} / });

/** Chooses what the window shows, in the panel of the top bar, and closes it. */
export async function show(page: Page, { asOf, year, view, end }: Shown): Promise<void> {
  await showing(page).click();
  const panel = page.getByRole('dialog', { name: 'Showing' });
  if (asOf !== undefined) {
    await panel.getByLabel('As of').fill(asOf);
    await panel.getByLabel('As of').press('Enter');
  }
  if (year !== undefined) await panel.getByLabel('Fiscal year').selectOption(year);
  if (view !== undefined) await panel.getByLabel('View').selectOption(view);
  if (end !== undefined) await panel.getByLabel('End of the ranges').selectOption(end);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
}

/** Keys as the system gives them: unlike Playwright's own they also reach the native menu. */
export async function pressKey(
  app: ElectronApplication,
  keyCode: string,
  ...modifiers: 'control'[]
) {
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, ...key });
    },
    { keyCode, modifiers },
  );
}

export const clickMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ BrowserWindow, Menu }, name) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click({}, window, window?.webContents);
  }, id);

export const menuLabel = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.label, id);

export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
}

export async function rename(page: Page, to: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name of the consortium', { exact: true }).fill(to);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The path under which a file was last to be saved. */
export const proposed = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => Reflect.get(globalThis, 'proposed'));

/** What the user answers to each question of the system, and where files go. */

export async function answerDialogs(app: ElectronApplication, response: number, filePath = '') {
  await app.evaluate(
    ({ dialog }, given) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      Object.assign(dialog, {
        showMessageBox: async (...[, { message }]: [unknown, { message: string }]) => {
          seen.push(message);
          return { response: given.response };
        },
        showSaveDialog: async ({ defaultPath }: { defaultPath: string }) => {
          Object.assign(globalThis, { proposed: defaultPath });
          return { canceled: false, filePath: given.filePath };
        },
      });
    },
    { response, filePath },
  );
}
