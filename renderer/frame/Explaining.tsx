// The explanation of a figure, beside the page; it is loaded when the first one is asked for.
import type { Address } from '../../shared/kernel/address.ts';
import { setState, useStore } from '../state/store.ts';
import { later } from '../ui/later.tsx';

const Explanation = later(() => import('./Explanation.tsx'));

/** Opens the explanation of a figure; closing it returns to what was shown before. */
export function explainFigure(address: Address): void {
  setState({ explaining: [address] });
}

export function Explaining() {
  const isOpen = useStore((state) => state.explaining.length > 0);
  if (!isOpen) return null;
  return <Explanation />;
}
