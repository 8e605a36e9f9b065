// Leaves a page on which somebody types: the field takes its text first, and what it refuses is told with its text.
import type { Problem } from '../../shared/bridge/problem.ts';
import { quoted } from '../../shared/values/plainText.ts';
import { takeTyped } from './leaving.ts';
import { tellTrouble } from './problems.ts';

const longest = 500;

const notEntered = (texts: readonly string[]): Problem => ({
  kind: 'problem',
  what: 'What you typed was not entered.',
  why: `It was refused: ${texts.join('; ')}.`,
  remedy: 'Go back to its page, and type it there as it can be read.',
  safe: 'All other changes are saved.',
});

/** `show` shows the page that is gone to. */
export async function leavePage(show: () => void): Promise<void> {
  const typed = await takeTyped();
  show();
  const texts = typed.map(({ label, text }) =>
    [label, quoted(text.slice(0, longest))].filter(Boolean).join(': '),
  );
  if (texts.length > 0) tellTrouble(notEntered(texts));
}
