// Where the user goes: to a page, to one entity on it, or to the explanation of a figure.
import type { Address } from '../../shared/kernel/address.ts';
import type { PageName } from './pages.ts';
import { setState } from './store.ts';

export function goTo(page: PageName): void {
  setState({ page, explaining: [] });
}

/** The page shows the entity, and the focus goes to it, where it has a row for it. */
export function goToEntity(page: PageName, id: string): void {
  goTo(page);
  setState({ entityToShow: id });
}

/** Opens the explanation of a figure; closing it returns to what was shown before. */
export function explainFigure(address: Address): void {
  setState({ explaining: [address] });
}
