// What each channel of the bridge does: its parser and its answer, in the order of the contract.
import { app, nativeTheme } from 'electron';
import type { About } from '../shared/bridge.ts';
import { ok } from '../shared/values/result.ts';
import { type Answers, answering } from './bridge.ts';
import { type DrawerAnswers, drawerAnswers } from './drawer.ts';
import type { Environment } from './environment.ts';
import { openLink } from './links.ts';
import { askAndWriteBoardPack, askAndWriteFile } from './papers.ts';
import {
  readCount,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
} from './requests.ts';

const readFile = readRecord({ name: readText, text: readText });
const readView = readRecord({ year: readCount, asOf: readText });
const readTheme = readOneOf(['system', 'light', 'dark']);
const readState = readRecord({
  waiting: readCount,
  undo: readOptionalText,
  redo: readOptionalText,
});

export function answersOf(environment: Environment): Answers {
  return { ...deskAnswers(environment), ...drawerAnswers(environment) };
}

/** All that is no workspace: the machine, its dialogs, papers and menus. */
function deskAnswers(environment: Environment): Omit<Answers, keyof DrawerAnswers> {
  return {
    about: answering(readNothing, async () => ok(about(environment))),
    openLink: answering(readText, async (address) => ok(await openLink(address))),
    saveFile: answering(readFile, askAndWriteFile),
    writeBoardPack: answering(readView, askAndWriteBoardPack),
    setTheme: answering(readTheme, async (theme) => {
      nativeTheme.themeSource = theme;
      return ok(theme);
    }),
    tellState: answering(readState, async () => ok(null)),
  };
}

function about(environment: Environment): About {
  return { version: app.getVersion(), platform: process.platform, now: environment.fixedNow };
}
