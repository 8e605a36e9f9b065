// Works out the badges of the sidebar while the window is at rest, one feature after another.
import { pageNames, pages } from '../registry.ts';
import type { Badge } from '../state/badge.ts';
import type { PageName } from '../state/pages.ts';
import { type Badges, getState, type State, setState, useStore } from '../state/store.ts';
import { whenAtRest } from '../ui/atRest.ts';

const withBadge = pageNames.filter((name) => pages[name].badge !== undefined);

const basis = ({ plan, viewSettings, unvalued, isOpening }: State) => [
  plan,
  viewSettings,
  unvalued,
  isOpening,
];
const isSame = (now: State, before: State) =>
  basis(now).every((one, at) => one === basis(before)[at]);

/** Null as well where the figures of the page have no value. */
async function badgeOf(name: PageName): Promise<Badge | null> {
  const load = pages[name].badge;
  if (!load) return null;
  const { default: of } = await load();
  const { plan, viewSettings, unvalued, isOpening } = getState();
  return isOpening || unvalued[name] !== undefined ? null : of(plan, viewSettings);
}

const textsOf = (badges: Badges) => JSON.stringify(withBadge.map((name) => badges[name]?.text));

/** Watches until the function it gives is called. */
export function watchBadges(): () => void {
  let callOff = () => {};
  let found: Partial<Record<PageName, Badge>> = {};
  const follow = async (at: number) => {
    const name = withBadge[at];
    if (name === undefined) {
      if (textsOf(found) !== textsOf(getState().badges)) setState({ badges: found });
      return;
    }
    const state = getState();
    const badge = await badgeOf(name);
    // What has changed meanwhile has begun it anew.
    if (!isSame(getState(), state)) return;
    if (badge) found[name] = badge;
    callOff = whenAtRest(() => void follow(at + 1));
  };
  const begin = () => {
    callOff();
    found = {};
    callOff = whenAtRest(() => void follow(0));
  };
  begin();
  const stop = useStore.subscribe((now, before) => {
    if (!isSame(now, before)) begin();
  });
  return () => {
    stop();
    callOff();
  };
}
