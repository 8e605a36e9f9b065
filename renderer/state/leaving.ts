// The window is to close: leaves the field that is typed in, which takes the text, and tells what was not taken.
import { ask, on } from './bridge.ts';
import { getState } from './store.ts';
import { typedTexts } from './typedTexts.ts';

async function leave(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // React has drawn by then what the field answered.
  await new Promise((turn) => setTimeout(turn, 50));
  await ask.tellTyped({ opening: getState().opening, typed: typedTexts() });
}

export const watchLeaving = (): (() => void) => on.leave(() => void leave());
