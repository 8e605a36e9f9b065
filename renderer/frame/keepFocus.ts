// Keeps the focus near by where what had it is removed or can no longer be used; loaded after the first page.
import { focusHeading } from '../ui/focusHeading.ts';

interface Step {
  readonly parent: Element;
  /** Where it stood among the children of its parent. */
  readonly at: number;
}

interface Place {
  readonly element: HTMLElement;
  /** The dialog or list that it is in; null on the page. */
  readonly over: Element | null;
  /** From its parent up to `over` or the whole page. */
  readonly steps: readonly Step[];
}

const controls = 'button, input, select, textarea, a[href], [tabindex]';

const isUsable = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility();

const takesTab = (element: HTMLElement) => element.tabIndex >= 0 && isUsable(element);

function controlsIn(element: Element): HTMLElement[] {
  const own = element.matches(controls) ? [element] : [];
  return [...own, ...element.querySelectorAll(controls)].filter(
    (one) => one instanceof HTMLElement,
  );
}

function placeOf(element: HTMLElement): Place {
  const over = element.closest('dialog, [popover]');
  const steps: Step[] = [];
  for (let one: Element = element; one !== over && one.parentElement; one = one.parentElement) {
    const parent = one.parentElement;
    steps.push({ parent, at: [...parent.children].indexOf(one) });
  }
  return { element, over, steps };
}

/** What stands where it stood, then its neighbors: the one before, the one after, and so on. */
function nearest({ parent, at }: Step): Element[] {
  const far = (index: number) => (index >= at ? index - at : at - index - 0.5);
  const children = [...parent.children].map((child, index) => ({ child, far: far(index) }));
  return children.sort((a, b) => a.far - b.far).map(({ child }) => child);
}

/** What a row has in place of the control of the row that went; its first one where it has none like it. */
function sameIn(row: Element, element: HTMLElement, gone: Element): HTMLElement | undefined {
  const isAlike = (one: HTMLElement) => one.className === element.className;
  const rank = Math.max(0, controlsIn(gone).filter(isAlike).indexOf(element));
  const found = controlsIn(row).filter(takesTab);
  return found.filter(isAlike)[rank] ?? found.find(isAlike) ?? found[0];
}

/** The same control of the next row, or else the nearest control; null where nothing of its page is left. */
function nearBy({ element, steps, over }: Place): HTMLElement | null {
  let gone: Element = element;
  for (const step of steps) {
    if (over === null && step.parent.matches('.app-page')) return null;
    for (const row of step.parent.isConnected ? nearest(step) : []) {
      const same = sameIn(row, element, gone);
      if (same) return same;
    }
    gone = step.parent;
  }
  return null;
}

const isBusy = () => document.querySelector('.app-page main:not([aria-busy]) h1') === null;

/** Watches until the function it gives is called. */
export function keepFocus(): () => void {
  // The page, and what is open over it: the latest last.
  let places: readonly Place[] = [];
  let isWaiting = false;

  const isLost = () => {
    const active = document.activeElement;
    return active === null || active === document.body || !isUsable(active);
  };

  const giveBack = () => {
    isWaiting = false;
    places = places.filter(({ over }) => over === null || over.checkVisibility());
    const place = places.at(-1);
    if (!place || !isLost()) return;
    const near = isUsable(place.element) ? place.element : nearBy(place);
    if (near) near.focus();
    // A page that is still read is looked at again when it is there.
    else if (place.over === null && !isBusy()) focusHeading();
  };

  const look = () => {
    if (isWaiting || places.length === 0) return;
    isWaiting = true;
    // Whoever gives the focus on their own does so while the change is drawn; and what is visible is only
    // known without another layout once it is.
    requestAnimationFrame(() => setTimeout(giveBack));
  };

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const place = placeOf(target);
    places = [...places.filter(({ over }) => over !== place.over), place];
  };

  // Who presses beside everything wants no focus: nothing is to be given back later.
  const forget = ({ target }: FocusEvent) => {
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      places = places.filter(({ element }) => element !== target || !isUsable(element));
    });
  };

  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'open', 'aria-busy'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) places = [placeOf(active)];
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
  };
}
