// Figures without a value: what stands in their place on a page whose figures rest on a problem of the plan.
import { createContext, useContext } from 'react';

/** Why the figures below have no value; null where they have. */
export const NoValue = createContext<string | null>(null);

export const useNoValue = (): string | null => useContext(NoValue);
