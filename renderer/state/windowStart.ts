// What main wrote into the address of the window for its first frame: the last page, and how the sidebar is.
import type { WindowStart } from '../../shared/bridge/navigation.ts';
import { isPageName } from '../../shared/registry/pages.ts';
import type { PageName } from './pages.ts';

const usual: WindowStart = { folded: [], jumpKeys: true, pages: [], scroll: 0 };

function given(): WindowStart {
  const text = new URLSearchParams(location.search).get('start');
  return text === null ? usual : { ...usual, ...JSON.parse(text) };
}

export const windowStart = given();

/** The first is shown. Only those that this version has: an older or newer one may have kept others. */
export function visitedOf(names: readonly string[]): readonly [PageName, ...PageName[]] {
  const [first = 'overview', ...others] = names.filter(isPageName);
  return [first, ...others];
}
