// The bar at the top: whose plan, which day, year and view, what is saved, undo, redo, and search.
import './topbar.css';
import { type View, views } from '../../shared/contributions/cash.ts';
import { yearsOf } from '../../shared/cost/figures.ts';
import { undoSteps } from '../../shared/history.ts';
import type { Looking } from '../../shared/looking.ts';
import { redo, undo } from '../edit.ts';
import { setState, useLooking, usePlan, useStore } from '../store.ts';
import { IconButton } from '../ui/Button.tsx';
import { RedoIcon, SearchIcon, UndoIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { SavedState } from './SavedState.tsx';

const viewLabels: Record<View, string> = {
  committed: 'Committed',
  expected: 'Expected',
  everything: 'Everything',
};
const viewChoices = views.map((value) => ({ value, label: viewLabels[value] }));

/** Looks at the plan from another day, year, end or view; the plan stays as it is. */
export function look(change: Partial<Looking>): void {
  setState(({ looking }) => ({ looking: { ...looking, ...change } }));
}

function Looks() {
  const plan = usePlan();
  const { asOf, year, view } = useLooking();
  const years = [...new Set([...yearsOf(plan.cost.terms), year])].sort((a, b) => a - b);
  return (
    <div className="topbar-looks">
      <DateField
        label="As of"
        value={asOf}
        onCommit={(date) => {
          if (date) look({ asOf: date });
        }}
      />
      <Select
        label="Fiscal year"
        value={String(year)}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
        onCommit={(chosen) => look({ year: Number(chosen) })}
      />
      <Select
        label="View"
        value={view}
        choices={viewChoices}
        onCommit={(chosen) => {
          const found = views.find((one) => one === chosen);
          if (found) look({ view: found });
        }}
      />
    </div>
  );
}

function UndoButtons() {
  const entries = useStore((state) => state.entries);
  const actor = useStore((state) => state.actor.id);
  const steps = undoSteps(entries, actor);
  const named = (verb: string, sentence: string | undefined) =>
    sentence === undefined ? verb : `${verb}: ${sentence}`;
  return (
    <>
      <IconButton
        label={named('Undo', steps.undo?.sentence)}
        icon={<UndoIcon />}
        disabled={!steps.undo}
        onPress={undo}
      />
      <IconButton
        label={named('Redo', steps.redo?.sentence)}
        icon={<RedoIcon />}
        disabled={!steps.redo}
        onPress={redo}
      />
    </>
  );
}

export function TopBar() {
  const name = useStore((state) => state.plan.consortium.profile.name);
  return (
    <header className="topbar">
      <div className="topbar-brand">
        <span className="topbar-mark" aria-hidden="true" />
        Treekeeper
      </div>
      <div className="topbar-name" title={name}>
        {name}
      </div>
      <Looks />
      <SavedState />
      <UndoButtons />
      <button
        type="button"
        className="topbar-search"
        aria-keyshortcuts="Control+K"
        onClick={() => setState({ overlay: 'palette' })}
      >
        <SearchIcon /> Search or run… <kbd>Ctrl K</kbd>
      </button>
    </header>
  );
}
