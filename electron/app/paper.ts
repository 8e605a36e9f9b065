// The paper: the user's choice is remembered; before that, the usual one of the country the system is set to.
import { app } from 'electron';
import { type Paper, usualPaper } from '../../shared/bridge/paper.ts';
import { readSetting } from '../settings/readSetting.ts';

/** As `dataFolder` keeps it. Once the application is ready: before that, it does not know the country. */
export function paperIn(dataFolder: string): Paper {
  return readSetting(dataFolder, 'paper') ?? usualPaper(countryOf(process.env));
}

/** On Linux the paper has a variable of its own, such as `en_US.UTF-8`. */
function countryOf({ LC_ALL, LC_PAPER }: NodeJS.ProcessEnv): string {
  const [, country] = /^[a-z]+_([A-Z]{2})/.exec(LC_ALL || LC_PAPER || '') ?? [];
  return country ?? app.getLocaleCountryCode();
}

/** Null only asks which one it is. */
export async function choosePaper(paper: Paper | null): Promise<Paper> {
  const dataFolder = app.getPath('userData');
  if (paper === null) return paperIn(dataFolder);
  const { openSettings } = await import('../settings/settingsStore.ts');
  openSettings(dataFolder).set('paper', paper);
  return paper;
}
