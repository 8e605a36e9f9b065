// Handlers of exports: one file, the board pack, a workbook, a copy.
import { ok } from '../../../shared/values/result.ts';
import { saveBoardPack, saveFile } from '../../output/saveFile.ts';
import { readSetting } from '../../settings/readSetting.ts';
import { keepCsvForm } from '../../settings/remember.ts';
import { type HandlersFor, handler } from '../channels.ts';
import { type HandlerContext, savingIn } from '../desktop.ts';
import { readExport, readForm, readView } from '../readExport.ts';
import { readFileName, readRecord, readText } from '../requests.ts';
import type { WrittenFiles } from '../written.ts';

export type OutputChannel =
  | 'saveFile'
  | 'writeBoardPack'
  | 'exportAs'
  | 'saveElsewhere'
  | 'csvForm';

const readFile = readRecord({ name: readFileName, text: readText });

export function outputHandlers(
  context: HandlerContext,
  written: WrittenFiles,
): HandlersFor<OutputChannel> {
  const { desktop, session, program } = context;
  const { dialogs } = desktop;
  const saving = savingIn(context);
  return {
    saveFile: handler(readFile, (file) => written.note(saveFile(dialogs, file), (path) => [path])),
    writeBoardPack: handler(readView, async (view) => {
      const pack = saveBoardPack(saving, await desktop.hiddenPages(), await session(), {
        ...view,
        csvForm: readSetting(program.dataFolder, 'csvForm'),
      });
      return written.note(pack, (paths) => paths);
    }),
    exportAs: handler(readExport, async (request) => {
      const { exportAs } = await import('../../output/exports.ts');
      return written.note(exportAs(await session(), saving, request), ({ path }) => [path]);
    }),
    csvForm: handler(
      (raw) => (raw === null ? null : readForm(raw)),
      async (form) => ok(await keepCsvForm(program.dataFolder, form)),
    ),
    // What waits is read as each save is.
    saveElsewhere: async (raw) => {
      const { readUnsaved } = await import('../readSave.ts');
      const { saveCopyElsewhere } = await import('../../output/exports.ts');
      const copy = saveCopyElsewhere(await session(), saving, readUnsaved(raw));
      return written.note(copy, (made) =>
        'written' in made && made.written ? [made.written.path] : [],
      );
    },
  };
}
