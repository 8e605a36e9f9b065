// The explanation of a figure, beside the page; it follows each edit of the plan.

import type { Part } from '../../shared/explanation.ts';
import { type Address, explain } from '../../shared/figure.ts';
import { getState, setState, useStore } from '../store.ts';
import { ExplainPanel } from '../ui/ExplainPanel.tsx';

/** Opens the explanation of a figure; closing it returns to what was shown before. */
export function explainFigure(address: Address): void {
  setState({ explaining: [address] });
}

function open({ address }: Part<Address>): void {
  if (address) setState({ explaining: [...getState().explaining, address] });
}

export function Explaining() {
  const plan = useStore((state) => state.plan);
  const trail = useStore((state) => state.explaining);
  if (trail.length === 0) return null;
  const explanations = trail.map((address) => {
    const explained = explain(plan, address);
    const parts = explained.parts.map((part) => ({ ...part, opens: part.address !== null }));
    return { ...explained, parts };
  });
  return (
    <ExplainPanel
      trail={explanations}
      onOpen={open}
      onBack={(depth) => setState({ explaining: trail.slice(0, depth + 1) })}
      onClose={() => setState({ explaining: [] })}
    />
  );
}
