// Handlers of exports: one file, the board pack, a workbook, a copy.
import type { ExportRequest } from '../../../shared/bridge/channels.ts';
import { saveBoardPack, saveFile } from '../../output/saveFile.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readCount, readDay, readOneOf, readRecord, readText } from '../requests.ts';

export type OutputChannel = 'saveFile' | 'writeBoardPack' | 'exportAs' | 'saveElsewhere';

const readFile = readRecord({ name: readText, text: readText });
const readView = readRecord({ year: readCount, asOf: readDay });
const readExport = readRecord<ExportRequest>({
  kind: readOneOf(['workbook', 'workspace']),
  asOf: readText,
});

export function outputHandlers({ desktop, session }: HandlerContext): HandlersFor<OutputChannel> {
  const { dialogs } = desktop;
  return {
    saveFile: handler(readFile, (file) => saveFile(dialogs, file)),
    writeBoardPack: handler(readView, async (view) =>
      saveBoardPack(dialogs, await desktop.hiddenPages(), await session(), view),
    ),
    exportAs: handler(readExport, async (request) => {
      const { exportAs } = await import('../../output/exports.ts');
      return exportAs(await session(), dialogs, request);
    }),
    // What waits is read as each save is.
    saveElsewhere: async (raw) => {
      const { readSaves } = await import('../readSave.ts');
      const { saveCopyElsewhere } = await import('../../output/exports.ts');
      return saveCopyElsewhere(await session(), dialogs, readSaves(raw));
    },
  };
}
