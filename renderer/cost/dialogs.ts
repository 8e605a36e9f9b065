// Which dialog of the cost page is open, and for what.

import type { ActivityId, LineId } from '../../shared/cost/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type OpenDialog =
  | { readonly dialog: 'addLine' | 'addActivity' | 'rate' | 'terms' | 'calibrate' }
  | { readonly dialog: 'line'; readonly id: LineId }
  | { readonly dialog: 'activity'; readonly id: ActivityId }
  | { readonly dialog: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: OpenDialog) => void;
