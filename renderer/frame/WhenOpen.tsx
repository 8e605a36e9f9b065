// What is about the plan: not there while main still reads the workspace. The frame around it is.
import type { ReactNode } from 'react';
import { useStore } from '../state/store.ts';

export function WhenOpen({ children }: { readonly children: ReactNode }) {
  return useStore((state) => state.isOpening) ? null : children;
}
