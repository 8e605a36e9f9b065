// Which dialog of the scenarios page is open, and for which scenario.
import type { ScenarioId } from '../../shared/scenarios/model.ts';
export type OpenDialog =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'edit' | 'adopt' | 'remove'; readonly id: ScenarioId };

export type Open = (opened: OpenDialog) => void;
