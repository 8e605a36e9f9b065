// G, then a letter, goes to a page: outside cells, fields, lists and dialogs, where letters have a meaning.
import { commandNames, commandWords } from '../../shared/bridge/commands.ts';
import { getState } from '../state/store.ts';
import { runCommand } from './commands.ts';
import { letterOf } from './keys.ts';

/** Milliseconds between the two keys. */
const longest = 1500;

const taking = [
  'input, textarea, select, [contenteditable], dialog, [popover]',
  '[role=grid], [role=treegrid], [role=tree], [role=listbox], [role=menu], [role=tablist]',
].join();

function isTaken({ target }: KeyboardEvent): boolean {
  const covered = document.querySelector('dialog[open], [role=menu]') !== null;
  return covered || (target instanceof Element && target.closest(taking) !== null);
}

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat }: KeyboardEvent) =>
  !(ctrlKey || metaKey || altKey || shiftKey || isComposing || repeat);

/** Watches until the function it gives is called. */
export function watchJumpKeys(): () => void {
  let began = Number.NEGATIVE_INFINITY;
  const press = (event: KeyboardEvent) => {
    const isSecond = event.timeStamp - began <= longest;
    began = Number.NEGATIVE_INFINITY;
    if (!getState().jumpKeys || event.defaultPrevented || !isPlain(event) || isTaken(event)) return;
    const letter = letterOf(event);
    const name = isSecond && commandNames.find((one) => commandWords[one].jump === letter);
    if (name) {
      event.preventDefault();
      runCommand(name);
    } else if (letter === 'G') began = event.timeStamp;
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
