// What is typed when the window or its workspace is left: the field takes it, and what it could not take is told to main.
import type { TypedText } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { ask, on } from './bridge.ts';
import { getState } from './store.ts';
import { typedTexts } from './typedTexts.ts';

/** Leaves the field that is typed in, which takes the text; answers with what was not taken. */
export async function takeTyped(): Promise<readonly TypedText[]> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // React has drawn by then what the field answered.
  await new Promise((turn) => setTimeout(turn, 50));
  return typedTexts();
}

async function leave(): Promise<void> {
  const typed = await takeTyped();
  await ask.tellTyped({ opening: getState().opening, typed });
}

export const watchLeaving = (): (() => void) => on.leave(() => void leave());

/**
 * Before another workspace is shown than the one in which this was typed: main keeps it aside for that one.
 * `told` is what main kept when it left it. True where there is any.
 */
export async function keepTyped(told: readonly TypedText[]): Promise<boolean> {
  const typed = typedTexts();
  const isNew = typed.length > 0 && JSON.stringify(typed) !== JSON.stringify(told);
  if (isNew) await ask.holdTyped({ opening: getState().opening, typed });
  return told.length + typed.length > 0;
}

export const keptAside: Problem = {
  kind: 'problem',
  what: 'What you typed was not saved.',
  why: 'Another workspace was opened before you finished.',
  remedy: 'To see it, open the earlier workspace again.',
  safe: 'A copy was kept.',
};
