// The cash as the view settings show it: which view, which end, and what is to go out; kept while the window is open.
import { useState } from 'react';
import { type CashYear, cashYears, type Outflow } from '../../shared/cash/figures/years.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';

export const explains = (address: Address) => () => explainFigure(address);

let lastOutflow: Outflow = 'cost';

/** What goes out, as it was chosen last. */
export function useOutflow(): readonly [Outflow, (chosen: Outflow) => void] {
  const [outflow, choose] = useState(lastOutflow);
  const keep = (chosen: Outflow) => {
    lastOutflow = chosen;
    choose(chosen);
  };
  return [outflow, keep];
}

export function useYears(outflow: Outflow): readonly CashYear[] {
  const plan = usePlan();
  const { view, end } = useViewSettings();
  return cashYears(plan, { view, end, outflow });
}
