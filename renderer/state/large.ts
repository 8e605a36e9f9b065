// Whether the page of a large plan comes part by part.
import { useState } from 'react';
import { getState, useStore } from './store.ts';

/** Members, invoices, contributions and goals: what pages have most of. */
const largeFrom = 1_000;

/** False as well where one goes to something on the page: it may stand in any part. */
export function useIsLarge(): boolean {
  const [isSought] = useState(() => getState().entityToShow !== null);
  const isLarge = useStore(({ plan: { members, invoices, contributions, goals } }) => {
    const lists = [members.roll, invoices.invoices, contributions.pledges, goals.goals];
    return lists.reduce((sum, list) => sum + list.length, 0) >= largeFrom;
  });
  return isLarge && !isSought;
}
