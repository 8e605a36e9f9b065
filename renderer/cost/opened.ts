// Which dialog of the cost page is open, and for what.

import type { ActivityId, LineId } from '../../shared/cost/model.ts';
import type { ListPath } from '../../shared/kernel/plan.ts';

export type Opened =
  | { readonly act: 'addLine' | 'addActivity' | 'rate' | 'terms' | 'calibrate' }
  | { readonly act: 'line'; readonly id: LineId }
  | { readonly act: 'activity'; readonly id: ActivityId }
  | { readonly act: 'remove'; readonly path: ListPath; readonly id: string };

export type Open = (opened: Opened) => void;
