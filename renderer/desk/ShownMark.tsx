// The mark under the top bar where another plan than the kept one is shown: which, and the way back.
import './shown.css';
import { commandWords } from '../../shared/commands.ts';
import { leave, shownName } from '../shown.ts';
import { useStore } from '../store.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from './focus.ts';
import { shownKeys } from './keys.ts';

const { label, keys } = commandWords.leaveShown;

/** What held the focus is gone with the mark. */
function goBack(): void {
  leave();
  focusHeading();
}

/** Not a live region: what is shown is announced when it changes. */
export function ShownMark() {
  const shown = useStore((state) => state.shown);
  if (shown.kind === 'saved') return null;
  return (
    <aside className="shown" aria-label="What is shown">
      <div className="shown-text">
        <strong>The plan {shownName(shown)}</strong>
        <span>Read only. The last edit in it: {shown.sentence}.</span>
      </div>
      <Button onPress={goBack} title={`${label} (${shownKeys(keys ?? '')})`}>
        {label}
      </Button>
    </aside>
  );
}
