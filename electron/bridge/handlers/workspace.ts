// Handlers of the open workspace: opening and starting one, saving, and the person who saves.
import { templates } from '../../../shared/presets/templates.ts';
import { ok } from '../../../shared/values/result.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import {
  orNull,
  readCount,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
} from '../requests.ts';

type Channel =
  | 'openWorkspace'
  | 'planToPrint'
  | 'startWorkspace'
  | 'openAgain'
  | 'checkOutsideChanges'
  | 'nameActor'
  | 'save'
  | 'saveRecoveryCopy';

const readKind = readOneOf(templates);
const readAgreed = orNull(
  readRecord({
    takeOver: orNull(readRecord({ token: readOptionalText })),
    without: orNull(readRecord({ known: readCount, here: readCount })),
  }),
);

export function workspaceHandlers({ program, session }: HandlerContext): HandlersFor<Channel> {
  return {
    openWorkspace: handler(readNothing, async () => (await session()).open()),
    planToPrint: handler(readNothing, async () => {
      const { workspaceBeingDrawn } = await import('../../output/boardPack.ts');
      const drawn = workspaceBeingDrawn();
      return drawn ? ok(drawn) : (await session()).open();
    }),
    startWorkspace: handler(readKind, async (kind) => (await session()).start(kind)),
    openAgain: handler(readAgreed, async (agreed) => (await session()).openAgain(agreed)),
    checkOutsideChanges: handler(readNothing, async () =>
      ok(await (await session()).outsideChange()),
    ),
    nameActor: handler(readText, async (name) => ok(await (await session()).nameActor(name))),
    // The schemas load at the first save, not before the first paint.
    save: async (raw) => {
      const open = await session();
      return open.save(import('../readSave.ts').then(({ readSave }) => readSave(raw)));
    },
    saveRecoveryCopy: handler(readText, async (text) => {
      const { keepRecoveryCopy } = await import('../../session/recoveryCopy.ts');
      const { folder } = await session();
      // Beside the workspace, or beside the settings where that cannot be.
      const places = folder === null ? [program.dataFolder] : [folder, program.dataFolder];
      return keepRecoveryCopy(places, text, program.now());
    }),
  };
}
