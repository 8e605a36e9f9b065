// Leaves the field that is typed in, which takes its text, and then acts; what the field refuses is not lost unseen.
import type { Problem } from '../../shared/bridge/problem.ts';
import { quoted } from '../../shared/values/plainText.ts';
import { announce } from '../ui/announce.ts';
import { takeTyped } from './leaving.ts';
import { tellTrouble } from './problems.ts';

/** Where the field refuses the text: *tell* does it, and tells the text; *stay* does nothing; *goOn* does it. */
export type IfRefused = 'tell' | 'stay' | 'goOn';

const longest = 500;

const notEntered = (texts: readonly string[]): Problem => ({
  kind: 'problem',
  what: 'What you typed was not entered.',
  why: `It was refused: ${texts.join('; ')}.`,
  remedy: 'Go back to its page, and type it there as it can be read.',
  safe: 'All other changes are saved.',
});

/** Where the page stays, so does the focus: in the field, or in the cell that it was the editor of. */
function backTo(field: Element | null, cell: Element | null | undefined): void {
  if (document.activeElement !== document.body) return;
  const place = [field, cell].find((one) => one?.isConnected);
  if (place instanceof HTMLElement) place.focus();
}

export async function leaveField(act: () => void, ifRefused: IfRefused): Promise<void> {
  const field = document.activeElement;
  const cell = field?.closest('[role="gridcell"], [role="rowheader"]');
  const texts = (await takeTyped()).map(({ label, text }) =>
    [label, quoted(text.slice(0, longest))].filter(Boolean).join(': '),
  );
  if (texts.length > 0 && ifRefused === 'stay') {
    announce('The text that you typed was refused. Correct it, or press Esc, and try again.');
    backTo(field, cell);
    return;
  }
  if (ifRefused !== 'tell') backTo(field, cell);
  act();
  if (texts.length > 0 && ifRefused === 'tell') tellTrouble(notEntered(texts));
}
