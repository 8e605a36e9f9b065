// The system's file dialogs. They start in the folder that was chosen last.
import { dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { FileDialogs } from '../output/saveFile.ts';

/** Kept here, because newer systems open each dialog in Downloads again. */
let lastFolder: string | null = null;

const folder = () => lastFolder ?? app.getPath('documents');

export const fileDialogs: FileDialogs = {
  async askForFile() {
    const asked = { defaultPath: folder(), properties: ['openFile' as const] };
    const { canceled, filePaths } = await dialog.showOpenDialog(asked);
    const [chosen] = filePaths;
    if (canceled || !chosen) return null;
    lastFolder = dirname(chosen);
    return chosen;
  },

  async askWhereToSave(name) {
    const asked = { defaultPath: join(folder(), name) };
    const { canceled, filePath } = await dialog.showSaveDialog(asked);
    if (canceled || !filePath) return null;
    lastFolder = dirname(filePath);
    return filePath;
  },

  async askForFolder(title, startAt) {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title,
      defaultPath: startAt ?? folder(),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [chosen] = filePaths;
    if (canceled || !chosen) return null;
    // Where it began elsewhere, it is no place for what is saved next.
    if (startAt === undefined) lastFolder = chosen;
    return chosen;
  },
};
