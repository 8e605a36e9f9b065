// Handlers of exports: one file, the board pack, a workbook, a copy.
import type { ExportRequest } from '../../../shared/bridge/channels.ts';
import { csvForms } from '../../../shared/export/csvForm.ts';
import { ok } from '../../../shared/values/result.ts';
import { saveBoardPack, saveFile } from '../../output/saveFile.ts';
import { readSetting } from '../../settings/readSetting.ts';
import { keepCsvForm } from '../../settings/remember.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readCount, readDay, readOneOf, readRecord, readText } from '../requests.ts';

export type OutputChannel =
  | 'saveFile'
  | 'writeBoardPack'
  | 'exportAs'
  | 'saveElsewhere'
  | 'csvForm';

const readFile = readRecord({ name: readText, text: readText });
const readView = readRecord({ year: readCount, asOf: readDay });
const readExport = readRecord<ExportRequest>({
  kind: readOneOf(['workbook', 'workspace']),
  asOf: readText,
});

const readForm = readOneOf(csvForms);

export function outputHandlers(context: HandlerContext): HandlersFor<OutputChannel> {
  const { desktop, session, program } = context;
  const { dialogs } = desktop;
  return {
    saveFile: handler(readFile, (file) => saveFile(dialogs, file)),
    writeBoardPack: handler(readView, async (view) =>
      saveBoardPack(dialogs, await desktop.hiddenPages(), await session(), {
        ...view,
        csvForm: readSetting(program.dataFolder, 'csvForm'),
      }),
    ),
    exportAs: handler(readExport, async (request) => {
      const { exportAs } = await import('../../output/exports.ts');
      return exportAs(await session(), dialogs, request);
    }),
    csvForm: handler(
      (raw) => (raw === null ? null : readForm(raw)),
      async (form) => ok(await keepCsvForm(program.dataFolder, form)),
    ),
    // What waits is read as each save is.
    saveElsewhere: async (raw) => {
      const { readSaves } = await import('../readSave.ts');
      const { saveCopyElsewhere } = await import('../../output/exports.ts');
      return saveCopyElsewhere(await session(), dialogs, readSaves(raw));
    },
  };
}
