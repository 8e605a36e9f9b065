// Shows what is about the plan only once main has read the workspace.
import type { ReactNode } from 'react';
import { useStore } from '../state/store.ts';

export function WhenOpen({ children }: { readonly children: ReactNode }) {
  return useStore((state) => state.isOpening) ? null : children;
}
