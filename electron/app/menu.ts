// The native menu, rebuilt when the names of undo and redo or the color theme change.
import { BrowserWindow, Menu, nativeTheme } from 'electron';
import type { WindowState } from '../../shared/bridge/channels.ts';
import { tellWindow } from '../bridge/channels.ts';
import { type MenuFacts, menuTemplate } from './menuTemplate.ts';

type Names = Pick<WindowState, 'undo' | 'redo'>;

let names: Names = { undo: null, redo: null };

export function setMenu(): void {
  nativeTheme.on('updated', draw);
  draw();
}

/** With the names that the window told; nothing happens where they are the same. */
export function updateMenu({ undo, redo }: Names): void {
  if (undo === names.undo && redo === names.redo) return;
  names = { undo, redo };
  draw();
}

function draw(): void {
  const { platform } = process;
  const template = menuTemplate({ ...names, platform, theme: nativeTheme.themeSource, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const send: MenuFacts['send'] = (name, window) => {
  if (window instanceof BrowserWindow) tellWindow(window.webContents, 'command', name);
};
