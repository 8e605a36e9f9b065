// Whether the plan is so large that its pages come part by part.
import { useStore } from './store.ts';

/** Members, invoices and contributions: what pages have most of. */
const largeFrom = 1_000;

export function useIsLarge(): boolean {
  return useStore(({ plan: { members, invoices, contributions } }) => {
    const entities = members.roll.length + invoices.invoices.length + contributions.pledges.length;
    return entities >= largeFrom;
  });
}
