// The bar at the top: what is shown, the settings of the plan, what is saved, undo, redo, and search.
import './topbar.css';
import { commandWords } from '../../shared/bridge/commands.ts';
import { setState } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { RedoIcon, SearchIcon, UndoIcon } from '../ui/icons.tsx';
import { shownText } from '../ui/shownText.ts';
import { runCommand } from './commands.ts';
import { ariaKeys, shownKeys } from './keys.ts';
import { SavedState } from './SavedState.tsx';
import { Showing } from './Showing.tsx';
import { useSteps } from './useSteps.ts';
import { WhenOpen } from './WhenOpen.tsx';

/** The name of the plan stands above the pages, where one changes it for another. */
function PlanSettingsButton() {
  const { label, keys } = commandWords.planSettings;
  return (
    <button
      type="button"
      className="topbar-settings"
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys(keys ?? '')}
      onClick={() => setState({ overlay: 'planSettings' })}
    >
      {label}
    </button>
  );
}

const named = (verb: string, sentence: string | undefined) =>
  sentence === undefined ? verb : shownText(`${verb}: ${sentence}`);

function UndoButtons() {
  const steps = useSteps();
  return (
    <>
      <IconButton
        label={named('Undo', steps.undo?.sentence)}
        icon={<UndoIcon />}
        disabled={steps.undo ? null : 'Nothing to undo'}
        onPress={() => runCommand('undo')}
      />
      <IconButton
        label={named('Redo', steps.redo?.sentence)}
        icon={<RedoIcon />}
        disabled={steps.redo ? null : 'Nothing to redo'}
        onPress={() => runCommand('redo')}
      />
    </>
  );
}

const { keys: paletteKeys, label: paletteLabel } = commandWords.palette;

function SearchButton() {
  return (
    <button
      type="button"
      className="topbar-search"
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys(paletteKeys ?? '')}
      onClick={() => setState({ overlay: 'palette' })}
    >
      <SearchIcon />
      <span className="topbar-search-text">{paletteLabel}</span>
      <span className="topbar-search-keys" aria-hidden="true">
        {shownKeys(paletteKeys ?? '').replace('+', ' ')}
      </span>
    </button>
  );
}

export function TopBar() {
  return (
    <header className="topbar">
      <div className="topbar-brand">
        <span className="topbar-mark" aria-hidden="true" />
        <span className="topbar-brand-name">Treekeeper</span>
      </div>
      <WhenOpen>
        <Showing />
        <PlanSettingsButton />
        <SavedState />
        <UndoButtons />
        <SearchButton />
      </WhenOpen>
    </header>
  );
}
