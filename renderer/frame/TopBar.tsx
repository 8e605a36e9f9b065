// The bar at the top: whose plan, which day, year and view, what is saved, undo, redo, and search.
import './topbar.css';
import { commandWords } from '../../shared/bridge/commands.ts';
import { setState, useStore } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { ChevronDownIcon, RedoIcon, SearchIcon, UndoIcon } from '../ui/icons.tsx';
import { shownText } from '../ui/shownText.ts';
import { runCommand } from './commands.ts';
import { ariaKeys, shownKeys } from './keys.ts';
import { SavedState } from './SavedState.tsx';
import { Showing } from './Showing.tsx';
import { useSteps } from './useSteps.ts';
import { WhenOpen } from './WhenOpen.tsx';

function PlanName() {
  const name = useStore((state) => shownText(state.plan.consortium.profile.name));
  return (
    <button
      type="button"
      className="topbar-name"
      title={`${name}: plan settings`}
      aria-haspopup="dialog"
      onClick={() => setState({ overlay: 'planSettings' })}
    >
      <span className="topbar-name-text">{name}</span>
      <ChevronDownIcon />
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
        <PlanName />
        <Showing />
        <SavedState />
        <UndoButtons />
        <SearchButton />
      </WhenOpen>
    </header>
  );
}
