// Which dialog of the cost page is open, and for what.
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'addLine' | 'addActivity' | 'rate' | 'terms' | 'calibrate' }
  | { readonly dialog: 'line' | 'activity'; readonly id: string }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
