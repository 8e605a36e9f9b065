// The library as the window sees it: its location, its workspaces, and the state of each.
import type { Problem } from './problem.ts';

/** *open* here; *held* by another program; *newer* than this program; *damaged* at its beginning, or closed to us. */
export type Mark = 'open' | 'held' | 'newer' | 'damaged';

export interface ListedWorkspace {
  readonly folder: string;
  /** What the user called it; null where it goes by the name of its consortium. */
  readonly label: string | null;
  /** The name of its consortium, or of its folder where nothing says it. */
  readonly name: string;
  /** How many entries its history had when it was last closed; null where that is not known. */
  readonly entries: number | null;
  /** The instant of its last opening, in UTC; null where that is not known. */
  readonly opened: string | null;
  readonly mark: Mark | null;
  /** Who holds it, or what is wrong with it. */
  readonly note: string | null;
}

/** Where new workspaces go: *usual* for the system, *beside* the program, or a folder that was *chosen*. */
export type Place = 'usual' | 'beside' | 'chosen';

export interface Library {
  readonly folder: string;
  /** Why it cannot be read; null where it can, or holds nothing yet. */
  readonly problem: Problem | null;
  readonly place: Place;
  /** Whether this program can have its library beside it: only a packed one can. */
  readonly mayLieBeside: boolean;
  /** Those used last come first. */
  readonly here: readonly ListedWorkspace[];
  /** Used lately or left in the usual place, and not in this folder. */
  readonly elsewhere: readonly ListedWorkspace[];
}

/** A received file that holds what a workspace of the library holds. */
export interface AlreadyThere {
  readonly folder: string;
  readonly called: string;
}

export function calledOf({ label, name }: Pick<ListedWorkspace, 'label' | 'name'>): string {
  return label ?? name;
}
