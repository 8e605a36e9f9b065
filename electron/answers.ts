// What each channel of the bridge does: its parser and its answer, in the order of the contract.
import { app } from 'electron';
import type { About, ExportRequest } from '../shared/bridge/channels.ts';
import { beginnings } from '../shared/presets/beginningNames.ts';
import { ok } from '../shared/values/result.ts';
import { hasArrived, takeArrived } from './arrivals.ts';
import { type Answers, answering } from './bridge.ts';
import { noteWaiting } from './closing.ts';
import type { Drawer } from './drawer.ts';
import type { Environment } from './environment.ts';
import { openLink } from './links.ts';
import { updateMenu } from './menu.ts';
import {
  readBytes,
  readCount,
  readDay,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
} from './requests.ts';
import { chooseTheme } from './theme.ts';

const readKind = readOneOf(beginnings);
const readPlace = readOneOf(['usual', 'beside', 'chosen']);
const readLabel = readRecord({ folder: readText, label: readText });
const readDropped = readRecord({ name: readText, bytes: readBytes });
const readFile = readRecord({ name: readText, text: readText });
const readPage = readRecord({ name: readText, foot: readText });
const readView = readRecord({ year: readCount, asOf: readDay });
const readExport = readRecord<ExportRequest>({
  kind: readOneOf(['workbook', 'workspace']),
  asOf: readText,
});
const readToken = readRecord({ token: readOptionalText });
const readTakeOver = (raw: unknown) => (raw === null ? null : readToken(raw));
const readTheme = readOneOf(['system', 'light', 'dark']);
const readState = readRecord({
  waiting: readCount,
  undo: readOptionalText,
  redo: readOptionalText,
});

/** `drawer` is loaded when it is first asked, after the window has painted. */
export function answersOf(environment: Environment, drawer: () => Promise<Drawer>): Answers {
  const papers = () => import('./papers.ts');
  const library = async () => {
    const { libraryOf } = await import('./library/library.ts');
    return libraryOf(await drawer());
  };
  return {
    about: answering(readNothing, async () => ok(about(environment))),
    openLink: answering(readText, async (address) => ok(await openLink(address))),
    openWorkspace: answering(readNothing, async () => (await drawer()).open()),
    paper: answering(readNothing, async () => {
      const { paperNow } = await import('./report.ts');
      const paper = paperNow();
      return paper ? ok(paper) : (await drawer()).open();
    }),
    startWorkspace: answering(readKind, async (kind) => (await drawer()).start(kind)),
    openAgain: answering(readTakeOver, async (takeOver) => (await drawer()).openAgain(takeOver)),
    openWorkspaceAt: answering(readText, async (folder) =>
      (await library()).inLibrary(folder, async () => (await drawer()).openAt(folder)),
    ),
    library: answering(readNothing, async () => ok(await (await library()).list())),
    placeLibrary: answering(readPlace, async (place) => (await library()).place(place)),
    labelWorkspace: answering(readLabel, async (asked) => (await library()).label(asked)),
    duplicateWorkspace: answering(readLabel, async (asked) => (await library()).duplicate(asked)),
    trashWorkspace: answering(readText, async (folder) => (await library()).trash(folder)),
    saveWorkspaceAs: answering(readText, async (folder) => (await library()).saveAs(folder)),
    showInFolder: answering(readText, async (folder) => (await library()).show(folder)),
    lookOutside: answering(readNothing, async () => ok(await (await drawer()).lookOutside())),
    nameActor: answering(readText, async (name) => ok(await (await drawer()).nameActor(name))),
    // Parsed by the drawer: the schemas load at the first save, not before the first paint.
    save: async (raw) => (await drawer()).save(raw),
    saveElsewhere: async (raw) => {
      const { saveElsewhere } = await import('./files.ts');
      return saveElsewhere(await drawer(), raw);
    },
    // The index of the history is loaded when somebody looks at it.
    history: async (raw) => {
      const { history, readQuery } = await import('./history/answers.ts');
      return history(await drawer(), readQuery(raw));
    },
    entryAt: answering(readCount, async (seq) => {
      const { entryAt } = await import('./history/answers.ts');
      return entryAt(await drawer(), seq);
    }),
    neededToUndo: answering(readText, async (id) => {
      const { needed } = await import('./history/answers.ts');
      return needed(await drawer(), id);
    }),
    pastPlan: answering(readCount, async (seq) => {
      const { past } = await import('./history/answers.ts');
      return past(await drawer(), seq);
    }),
    stepsBefore: answering(readCount, async (seq) => {
      const { stepsBefore } = await import('./history/answers.ts');
      return stepsBefore(await drawer(), seq);
    }),
    verify: async (raw) => {
      const { readCarried, verify } = await import('./history/answers.ts');
      return verify(await drawer(), readCarried(raw));
    },
    keepAside: answering(readText, async (text) => (await drawer()).keepAside(text)),
    saveFile: answering(readFile, async (file) => (await papers()).askAndWriteFile(file)),
    writeBoardPack: answering(readView, async (view) =>
      (await papers()).askAndWriteBoardPack(await drawer(), view),
    ),
    printPage: answering(readPage, async (asked) => {
      const { printPage } = await import('./printing.ts');
      return printPage(asked);
    }),
    exportAs: answering(readExport, async (request) => {
      const { exportAs } = await import('./files.ts');
      return exportAs(await drawer(), request);
    }),
    openReceived: answering(readNothing, async () => {
      const { askAndOpenReceived } = await import('./files.ts');
      return askAndOpenReceived(await library(), environment);
    }),
    openArrived: answering(readNothing, async () => {
      const path = takeArrived();
      if (path === null) return ok(null);
      const { openReceived } = await import('./files.ts');
      return openReceived(await library(), environment, path);
    }),
    openDropped: answering(readDropped, async ({ name, bytes }) => {
      const { openReceived } = await import('./files.ts');
      return openReceived(await library(), environment, name, bytes);
    }),
    setTheme: answering(readTheme, async (theme) => ok(await chooseTheme(theme))),
    tellState: answering(readState, async (state) => {
      noteWaiting(state.waiting);
      updateMenu(state);
      return ok(null);
    }),
  };
}

function about(environment: Environment): About {
  const { platform } = process;
  return {
    version: app.getVersion(),
    platform,
    now: environment.fixedNow,
    arrived: hasArrived(),
  };
}
