// Where the user goes: to a page, to one entity on it, or to the explanation of a figure.
import type { Address } from '../../shared/kernel/address.ts';
import { afterTyping } from './afterTyping.ts';
import type { PageName } from './pages.ts';
import { type State, setState } from './store.ts';

/**
 * Whoever types leaves the field first: its text is not lost with the page. `rest` changes with the page, and
 * `after` follows it.
 */
export function goTo(page: PageName, rest: Partial<State> = {}, after?: () => void): void {
  afterTyping(() => {
    setState({ page, explaining: [], adding: null, ...rest });
    after?.();
  }, 'tell');
}

/** The page shows the entity, and the focus goes to it, where it has a row for it. */
export function goToEntity(page: PageName, id: string): void {
  goTo(page, { entityToShow: id });
}

/** Opens the explanation of a figure; closing it returns to what was shown before. */
export function explainFigure(address: Address): void {
  setState({ explaining: [address] });
}
