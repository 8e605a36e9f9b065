// What features show on the pages of others: the frame takes it from the registry, which no page knows.
import { createContext, useContext } from 'react';
import type { EntityPart, OverviewCard } from './registration.ts';

export interface Slots {
  readonly overviewCards: readonly OverviewCard[];
  readonly entityParts: readonly EntityPart[];
}

export const SlotsContext = createContext<Slots>({ overviewCards: [], entityParts: [] });

export const useSlots = (): Slots => useContext(SlotsContext);
