// What a page says in the sidebar where somebody must act; each feature registers its own.
import type { Plan } from '../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';

export interface Badge {
  /** At least 1. */
  readonly count: number;
  /** `7 past due`: what is read out after the name of the page. */
  readonly text: string;
}

/** Null where nobody must act. */
export type BadgeOf = (plan: Plan, settings: ViewSettings) => Badge | null;

/** Null where nothing is counted. */
export function badge(count: number, words: string): Badge | null {
  return count === 0 ? null : { count, text: `${count} ${words}` };
}
