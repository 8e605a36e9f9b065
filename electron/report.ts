// Papers out of a hidden window: the board pack as a tagged PDF and a picture.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { PaperView } from '../shared/bridge.ts';
import { origin } from './assets.ts';
import { pagePreferences } from './window.ts';

/** Writes the pack into `folder`, which exists, for `view` or for today; answers with the paths of its files. */
export async function writeBoardPack(
  folder: string,
  _view: PaperView | null,
): Promise<readonly string[]> {
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    webPreferences: pagePreferences,
  });
  try {
    await window.loadURL(`${origin}/`);
    const pdf = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
    });
    const picture = await window.webContents.capturePage();
    return [
      await write(join(folder, 'board-pack.pdf'), pdf),
      await write(join(folder, 'overview.png'), picture.toPNG()),
    ];
  } finally {
    window.destroy();
  }
}

async function write(file: string, content: Uint8Array): Promise<string> {
  await writeFile(file, content);
  return file;
}
