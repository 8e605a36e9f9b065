// The explanation of a figure, beside the page; it is loaded when the first one is asked for.
import { useStore } from '../state/store.ts';
import { later } from '../ui/later.tsx';

const Explanation = later(() => import('./Explanation.tsx'));

export function Explaining() {
  const isOpen = useStore((state) => state.explaining.length > 0);
  if (!isOpen) return null;
  return <Explanation />;
}
