// The mark under the top bar where another plan than the kept one is shown, and the way back.
import '../../shared/registry/changes.ts';
import './shownPlan.css';
import { commandWords } from '../../shared/bridge/commands.ts';
import { inScenario } from '../../shared/scenarios/figures/scenarioPlan.ts';
import { stepsText } from '../../shared/scenarios/words.ts';
import { goTo } from '../state/navigation.ts';
import { leave, shownName } from '../state/shown.ts';
import { type State, useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { shownText } from '../ui/shownText.ts';
import { shownKeys } from './keys.ts';

const { label, keys } = commandWords.leaveShown;

/** What held the focus is gone with the mark. */
function goBack(): void {
  leave();
  focusHeading();
}

function aboutShown({ shown, saved }: State): string {
  if (shown.kind === 'scenario') {
    return `${stepsText(inScenario(saved, shown.id).steps)}. Edits become its changes.`;
  }
  return shown.kind === 'past' ? `Read-only. Last edit: ${shown.sentence}.` : '';
}

/** Not a live region: what is shown is announced when it changes. */
export default function ShownPlan() {
  const name = useStore((state) => shownName(state));
  const about = useStore((state) => shownText(aboutShown(state)));
  const isScenario = useStore(({ shown }) => shown.kind === 'scenario');
  const page = useStore((state) => state.page);
  if (name === null) return null;
  return (
    <aside className="shown" aria-label="What is shown">
      <div className="shown-text">
        <strong>The {isScenario ? shownText(name) : `plan ${name}`}</strong>
        <span>{about}</span>
      </div>
      {isScenario && page !== 'scenarios' && (
        <Button onPress={() => goTo('scenarios')}>Its changes</Button>
      )}
      <Button onPress={goBack} title={`${label} (${shownKeys(keys ?? '')})`}>
        {label}
      </Button>
    </aside>
  );
}
