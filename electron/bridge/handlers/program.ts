// Handlers of the program itself: about, links, theme, window state, pictures, printing.
import type { About } from '../../../shared/bridge/channels.ts';
import { papers } from '../../../shared/bridge/paper.ts';
import { pageGroups, registeredPages } from '../../../shared/registry/pages.ts';
import { ok } from '../../../shared/values/result.ts';
import { keepNavigation } from '../../settings/remember.ts';
import { noteVisit, visitIn } from '../../settings/visits.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import {
  readCount,
  readFileName,
  readFlag,
  readListOf,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
} from '../requests.ts';
import type { WrittenFiles } from '../written.ts';

type Channel =
  | 'stopWork'
  | 'about'
  | 'openLink'
  | 'setTheme'
  | 'choosePaper'
  | 'tellState'
  | 'noteVisit'
  | 'lastVisit'
  | 'keepNavigation'
  | 'copyPicture'
  | 'printPage';

const readTheme = readOneOf(['system', 'light', 'dark']);
const readPaper = readOneOf(papers);
const readOptionalPaper = (raw: unknown) => (raw === null ? null : readPaper(raw));
const readPage = readRecord({ name: readFileName, footer: readText });
const readPart = readRecord({ x: readCount, y: readCount, width: readCount, height: readCount });
const readVisit = readRecord({
  folder: readText,
  pages: readListOf(readOneOf(registeredPages.map(({ name }) => name))),
  scroll: readCount,
});
const readNavigation = readRecord({
  folded: readListOf(readOneOf(pageGroups)),
  jumpKeys: readFlag,
});
const readState = readRecord({
  undo: readOptionalText,
  redo: readOptionalText,
});

export function programHandlers(
  context: HandlerContext,
  written: WrittenFiles,
): HandlersFor<Channel> {
  const { desktop, program, work } = context;
  return {
    about: handler(readNothing, async () => ok(about(context))),
    openLink: handler(readText, async (address) => ok(await desktop.openLink(address))),
    stopWork: handler(readCount, async (id) => {
      work.stop(id);
      return ok(null);
    }),
    setTheme: handler(readTheme, async (theme) => ok(await desktop.chooseTheme(theme))),
    choosePaper: handler(readOptionalPaper, async (paper) => ok(await desktop.choosePaper(paper))),
    tellState: handler(readState, async (state) => {
      desktop.noteState(state);
      return ok(null);
    }),
    noteVisit: handler(readVisit, async (visit) => {
      noteVisit(visit);
      return ok(null);
    }),
    lastVisit: handler(readText, async (folder) => ok(visitIn(program.dataFolder, folder))),
    keepNavigation: handler(readNavigation, async (kept) => {
      await keepNavigation(program.dataFolder, kept);
      return ok(null);
    }),
    copyPicture: handler(readPart, async (part) => ok(await desktop.copyPicture(part))),
    printPage: handler(readPage, (asked) =>
      written.note(desktop.printPage(asked), (path) => [path]),
    ),
  };
}

function about({ program, fixedNow, desktop }: HandlerContext): About {
  const { version, dataFolder } = program;
  const { electron, chrome } = process.versions;
  return {
    version,
    platform: process.platform,
    runsOn: [electron && `Electron ${electron}`, chrome && `Chromium ${chrome}`]
      .filter(Boolean)
      .join(', '),
    dataFolder,
    now: fixedNow,
    arrived: desktop.hasHandedFile(),
  };
}
