// The members and dues of the plan as the view settings show them.
import { useMemo } from 'react';
import { summarizeRoll } from '../../shared/members/figures/summary.ts';
import { useStore, useViewSettings } from '../state/store.ts';

export function useSummary() {
  const members = useStore((state) => state.plan.members);
  const month = useStore((state) => state.plan.consortium.profile.yearStartsIn);
  const { asOf, year } = useViewSettings();
  return useMemo(() => summarizeRoll(members, asOf, year, month), [members, asOf, year, month]);
}
