// What undo and redo would do next: one's own entries, from the oldest to the newest.

export interface UndoStep {
  /** The entry to give to `undo`. */
  readonly entry: string;
  /** What is undone or redone: the sentence of the first edit. */
  readonly sentence: string;
}

export interface UndoSteps {
  readonly undo: UndoStep | null;
  readonly redo: UndoStep | null;
}

/** What one person has done and not undone, and undone and not redone, up to some entry; oldest first. */
export interface Stacks {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
}

export const noSteps: Stacks = { done: [], undone: [] };

/** What the walk reads of an entry. */
export interface Walked {
  readonly id: string;
  readonly edit: { readonly type: string; readonly entry?: string };
  readonly sentence: string;
  readonly actor: { readonly id: string };
}

/** As many steps as anybody takes back one by one; older ones are in the history still. */
const most = 1_000;

/** The stacks after some more entries. */
export function stacksAfter(before: Stacks, entries: Iterable<Walked>, actor: string): Stacks {
  const done = [...before.done];
  const undone = [...before.undone];
  for (const entry of entries) {
    if (entry.actor.id === actor) walk(entry, done, undone);
  }
  return { done: done.slice(-most), undone: undone.slice(-most) };
}

/** What undo and redo would do next for one person; `before` is where the entries begin. */
export function undoSteps(
  entries: readonly Walked[],
  actor: string,
  before: Stacks = noSteps,
): UndoSteps {
  const { done, undone } = stacksAfter(before, entries, actor);
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

function walk(entry: Walked, done: UndoStep[], undone: UndoStep[]): void {
  const { id, edit, sentence } = entry;
  const goesBack = isStep(edit, done.at(-1));
  const goesOn = isStep(edit, undone.at(-1));
  const taken = goesBack ? done.pop() : goesOn ? undone.pop() : undefined;
  if (taken) {
    const step = { entry: id, sentence: taken.sentence };
    if (goesBack) undone.push(step);
    else done.push(step);
    return;
  }
  // To take back an older edit, or one of somebody else, is an edit itself: the last thing that was done.
  done.push({ entry: id, sentence });
  undone.length = 0;
}

const isStep = (edit: Walked['edit'], next: UndoStep | undefined): boolean =>
  edit.type === 'undo' && next !== undefined && edit.entry === next.entry;
