// Which dialog of the scenarios page is open, and for which scenario.
import type { ScenarioId } from '../../shared/scenarios/model.ts';
export type Opened =
  | { readonly act: 'add' }
  | { readonly act: 'edit' | 'adopt' | 'remove'; readonly id: ScenarioId };

export type Open = (opened: Opened) => void;
