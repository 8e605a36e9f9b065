// Where the user has been: Back and Forward, the last page of each group, and what the next start shows.
import type { PageGroup } from '../../shared/registry/pages.ts';
import { pageNames, pages } from '../registry.ts';
import { ask, on } from '../state/bridge.ts';
import { goTo } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';
import { scrolledTo } from '../state/scrolledTo.ts';
import { getState, type State, type Stop, setState, useStore } from '../state/store.ts';
import { windowStart } from '../state/windowStart.ts';

const longest = 50;

const box = () => document.querySelector('.app-page');
const scrollNow = () => Math.round(box()?.scrollTop ?? 0);

function visitedWith(page: PageName): readonly PageName[] {
  const { group } = pages[page];
  const others = getState().visited.filter((one) => pages[one].group !== group);
  // The workspaces are no page of any of them.
  return group === null ? others : [page, ...others];
}

/** Main keeps it when the window closes. */
function tell(): void {
  const { folder, isOpening, unopened, page, visited } = getState();
  if (isOpening || unopened || folder === '' || visited[0] === undefined) return;
  void ask.noteVisit({ folder, pages: visited, scroll: page === visited[0] ? scrollNow() : 0 });
}

function left(page: PageName): void {
  const stop: Stop = { page, scroll: scrollNow() };
  setState(({ behind }) => ({ behind: [stop, ...behind].slice(0, longest), ahead: [] }));
}

/** Before the page that is gone to is drawn: what is left is still scrolled as it was. */
function follow(now: State, before: State): void {
  if (now.page === before.page) return;
  // Back and Forward, and another workspace, say themselves what lies behind.
  if (now.behind === before.behind && now.ahead === before.ahead) left(before.page);
  setState({ visited: visitedWith(now.page) });
  tell();
}

function move(to: Stop | undefined, rest: Pick<State, 'behind' | 'ahead'>): void {
  if (!to) return;
  goTo(to.page, rest, () => scrolledTo(to.scroll));
}

const here = (): Stop => ({ page: getState().page, scroll: scrollNow() });

export function goBack(): void {
  const { behind, ahead } = getState();
  move(behind[0], { behind: behind.slice(1), ahead: [here(), ...ahead] });
}

export function goForward(): void {
  const { behind, ahead } = getState();
  move(ahead[0], { behind: [here(), ...behind], ahead: ahead.slice(1) });
}

/** The page of the group that was shown last, or its first one. */
export function openGroup(group: PageGroup): void {
  const isIn = (name: PageName) => pages[name].group === group;
  const page = getState().visited.find(isIn) ?? pageNames.find(isIn);
  if (page !== undefined) goTo(page);
}

/** The back and forward buttons of a mouse. */
function press(event: MouseEvent): void {
  const act = event.button === 3 ? goBack : event.button === 4 ? goForward : null;
  if (!act || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  act();
}

/** Whoever was quick is on another page already. */
function begin(): void {
  const { page, visited, behind } = getState();
  const [first] = visited;
  if (page === first) scrolledTo(windowStart.scroll);
  else if (first !== undefined && behind.length === 0) {
    setState({ behind: [{ page: first, scroll: 0 }], visited: visitedWith(page) });
  }
}

/** Watches until the function it gives is called. */
export function watchTrail(): () => void {
  const over = new AbortController();
  const { signal } = over;
  begin();
  window.addEventListener('mouseup', press, { signal });
  box()?.addEventListener('scrollend', tell, { signal });
  const stop = useStore.subscribe(follow);
  const stopTelling = on.leave(tell);
  return () => {
    stop();
    stopTelling();
    over.abort();
  };
}
