// Handlers of the open workspace: opening and starting one, saving, and the person who saves.
import { templates } from '../../../shared/presets/templates.ts';
import { longestName } from '../../../shared/values/lengths.ts';
import { no, ok } from '../../../shared/values/result.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import {
  orNull,
  readCount,
  readListOf,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
  readTextUpTo,
} from '../requests.ts';

type Channel =
  | 'openWorkspace'
  | 'planToPrint'
  | 'startWorkspace'
  | 'openAgain'
  | 'checkOutsideChanges'
  | 'nameActor'
  | 'save'
  | 'holdEdit'
  | 'leftOver'
  | 'putAway'
  | 'tellTyped'
  | 'holdTyped'
  | 'saveRecoveryCopy';

const readKind = readOneOf(templates);
const readAgreed = orNull(
  readRecord({
    takeOver: orNull(readRecord({ token: readOptionalText })),
    without: orNull(readRecord({ known: readCount, here: readCount })),
  }),
);

const readTyped = readRecord({
  opening: readText,
  typed: readListOf(readRecord({ where: readText, label: readText, text: readText })),
});
const readOpening = readRecord({ opening: readText });
const readCopy = readRecord({ opening: readText, text: readText });

// The schemas load at the first save, not before the first paint.
const parsed = (raw: unknown) => import('../readSave.ts').then(({ readSave }) => readSave(raw));

export function workspaceHandlers(context: HandlerContext): HandlersFor<Channel> {
  const { program, desktop, session } = context;
  return {
    openWorkspace: handler(readNothing, async () => {
      const keptFrom = desktop.stoppedAgain();
      return keptFrom ? no(keptFrom) : (await session()).open();
    }),
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
    nameActor: handler(readTextUpTo(longestName), async (name) =>
      ok(await (await session()).nameActor(name)),
    ),
    save: async (raw) => (await session()).saves.save(parsed(raw)),
    holdEdit: async (raw) => {
      await (await session()).saves.hold(parsed(raw));
      return ok(null);
    },
    leftOver: handler(readOpening, async ({ opening }) => {
      const left = await (await session()).saves.leftFor(opening);
      return ok({ stopped: desktop.stopped(), ...left });
    }),
    putAway: handler(readText, async (id) => (await session()).saves.putAway(id)),
    tellTyped: handler(readTyped, async (typed) => {
      desktop.noteTyped(typed);
      return ok(null);
    }),
    holdTyped: handler(readTyped, async (typed) => {
      (await session()).saves.holdTyped(typed);
      return ok(null);
    }),
    saveRecoveryCopy: handler(readCopy, async ({ opening, text }) => {
      const { keepRecoveryCopy } = await import('../../session/recoveryCopy.ts');
      const { current } = await session();
      // Beside the workspace, or beside the settings where that cannot be.
      const beside = current?.opening === opening ? [current.folder] : [];
      const places = [...beside, program.dataFolder];
      return keepRecoveryCopy(places, text, program.now());
    }),
  };
}
