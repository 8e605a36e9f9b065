// The address of the page of the application, with what its first frame must know of the settings.
import type { NavigationSettings, WindowStart } from '../../shared/bridge/navigation.ts';
import { origin } from '../bridge/sender.ts';
import { readSetting } from '../settings/readSetting.ts';
import { visitIn } from '../settings/visits.ts';

const home = `${origin}/`;

function navigationIn(dataFolder: string): NavigationSettings {
  return {
    folded: readSetting(dataFolder, 'folded'),
    jumpKeys: readSetting(dataFolder, 'jumpKeys'),
  };
}

function withStart(start: WindowStart): string {
  const isUsual = start.jumpKeys && start.folded.length + start.pages.length === 0;
  return isUsual ? home : `${home}?${new URLSearchParams({ start: JSON.stringify(start) })}`;
}

/** At the page that the user left. */
export function startAddress(dataFolder: string): string {
  const folder = readSetting(dataFolder, 'workspace');
  const visit = folder === null ? null : visitIn(dataFolder, folder);
  const { pages, scroll } = visit ?? { pages: [], scroll: 0 };
  return withStart({ ...navigationIn(dataFolder), pages, scroll });
}

/** At the first page: the one that was shown may be why the window's process ended. */
export function restartAddress(dataFolder: string): string {
  return withStart({ ...navigationIn(dataFolder), pages: [], scroll: 0 });
}
