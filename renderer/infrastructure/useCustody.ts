// The custody of every asset as the view settings show it.
import { type Custody, custodyOn } from '../../shared/infrastructure/figures/custody.ts';
import { usePlan, useViewSettings } from '../state/store.ts';

export function useCustody(): readonly Custody[] {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  return custodyOn(plan, asOf);
}
