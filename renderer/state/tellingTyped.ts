// What is being typed, told to main a moment later: there it outlives the window, should its process end.
import { ask } from './bridge.ts';
import { getState } from './store.ts';
import { typedTexts } from './typedTexts.ts';

/** In milliseconds. A key only starts the clock: what it costs comes when the page is at rest. */
const pause = 150;
/** What is told is looked at again, also where a save or a dialog takes it without a key. */
const again = 1000;
const nothing = '';
const hints = ['keydown', 'input', 'click', 'focusout'] as const;

/** Tells until the function it gives is called. */
export function tellWhileTyped(): () => void {
  let told = nothing;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    timer = null;
    const typed = typedTexts();
    const asked = { opening: getState().opening, typed };
    const text = typed.length === 0 ? nothing : JSON.stringify(asked);
    if (text !== told) void ask.holdTyped(asked);
    told = text;
    clearTimeout(looking);
    if (told !== nothing) looking = setTimeout(soon, again);
  };
  const soon = () => {
    timer ??= setTimeout(() => requestIdleCallback(tell, { timeout: pause }), pause);
  };

  for (const hint of hints) document.addEventListener(hint, soon, { capture: true, passive: true });
  return () => {
    for (const hint of hints) document.removeEventListener(hint, soon, { capture: true });
    clearTimeout(timer ?? undefined);
    clearTimeout(looking);
  };
}
