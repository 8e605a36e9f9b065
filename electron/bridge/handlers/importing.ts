// Handlers of the import: a spreadsheet is read, and what was chosen for its columns is kept.
import { ok } from '../../../shared/values/result.ts';
import { openSpreadsheet } from '../../received/openSpreadsheet.ts';
import { importChoices, keepImportChoices } from '../../settings/remember.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readDroppedFile, readRecord, readText } from '../requests.ts';

type Channel = 'readSpreadsheet' | 'importChoices' | 'keepImportChoices';

const readChoices = readRecord({ key: readText, chosen: readText });

export function importHandlers({ program, reader }: HandlerContext): HandlersFor<Channel> {
  const { dataFolder } = program;
  return {
    readSpreadsheet: handler(readDroppedFile, (file) => openSpreadsheet(reader, file)),
    importChoices: handler(readText, async (key) => ok(importChoices(dataFolder, key))),
    keepImportChoices: handler(readChoices, async (choices) => {
      await keepImportChoices(dataFolder, choices);
      return ok(null);
    }),
  };
}
