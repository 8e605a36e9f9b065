// Electron as the handlers need it: dialogs, trash, browser, theme, menu, printing, hidden pages.
import { BrowserWindow, shell } from 'electron';
import { ok } from '../../shared/values/result.ts';
import type { Desktop } from '../bridge/desktop.ts';
import { origin } from '../bridge/sender.ts';
import { noteTyped } from './closing.ts';
import { stopped, stoppedAgain } from './crashes.ts';
import { fileDialogs } from './fileDialogs.ts';
import { hasHandedFile, takeHandedFile } from './handedFile.ts';
import { openLink } from './links.ts';
import { updateMenu } from './menu.ts';
import { choosePaper } from './paper.ts';
import { chooseTheme } from './theme.ts';
import { newWindow } from './window.ts';

const shownWindow = () =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;

export const desktop: Desktop = {
  dialogs: fileDialogs,
  trash: (path) => shell.trashItem(path),
  showInFolder: (path) => shell.showItemInFolder(path),
  openLink,
  chooseTheme,
  choosePaper,
  hasHandedFile,
  takeHandedFile,
  noteState: updateMenu,
  noteTyped,
  stopped,
  stoppedAgain,
  copyPicture: async (part) => {
    const { copyPicture } = await import('./picture.ts');
    return copyPicture(shownWindow()?.webContents ?? null, part);
  },
  printPage: async (asked) => {
    const window = shownWindow();
    if (!window) return ok(null);
    const { printPage } = await import('../output/printing.ts');
    return printPage(window.webContents, fileDialogs, asked, await choosePaper(null));
  },
  hiddenPages: async (paper) => {
    const { hiddenPages } = await import('../output/hiddenPage.ts');
    return hiddenPages(newWindow, origin, paper ?? (await choosePaper(null)));
  },
};
