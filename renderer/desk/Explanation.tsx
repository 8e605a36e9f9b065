// The panel of an explanation: loaded when the first figure is asked about.
import type { Part } from '../../shared/explanation.ts';
import { type Address, explain } from '../../shared/figure.ts';
import { useBasePlan } from '../shown.ts';
import { getState, setState, usePlan, useStore } from '../store.ts';
import { ExplainPanel } from '../ui/ExplainPanel.tsx';

function open({ address }: Part<Address>): void {
  if (address) setState({ explaining: [...getState().explaining, address] });
}

/** Follows each edit of the plan while it is open. */
export default function Explanation() {
  const plan = usePlan();
  const base = useBasePlan();
  const trail = useStore((state) => state.explaining);
  const explanations = trail.map((address) => {
    const explained = explain(address.scenario === undefined ? plan : base, address);
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
