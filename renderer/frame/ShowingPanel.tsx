// What the window shows, to be chosen: the day, the fiscal year, the funding that counts, the end of the ranges.
import './showing.css';
import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { yearsOf } from '../../shared/cost/figures/costs.ts';
import { views } from '../../shared/kernel/viewSettings.ts';
import { formatFiscalYear } from '../../shared/values/fiscalYear.ts';
import { ends } from '../../shared/values/range.ts';
import { usePlan, useStore, useViewSettings } from '../state/store.ts';
import { setViewSettings } from '../state/viewSettings.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { endLabels, viewLabels } from './showingLabels.ts';

interface Props {
  /** CSS anchor name of the button below which it opens. */
  readonly anchor: string;
  readonly onClose: () => void;
}

const viewChoices = views.map((value) => ({ value, label: viewLabels[value] }));
const endChoices = ends.map((value) => ({ value, label: endLabels[value] }));

function AsOf() {
  const { asOf } = useViewSettings();
  const today = useStore((state) => state.today);
  return (
    <div className="showing-day">
      <DateField label="As of" value={asOf} onCommit={(day) => setViewSettings({ asOf: day })} />
      <Button
        disabled={today === null || asOf === today ? 'The date shown is today.' : null}
        onPress={() => today !== null && setViewSettings({ asOf: today })}
      >
        Today
      </Button>
    </div>
  );
}

function Year() {
  const { cost, consortium } = usePlan();
  const { year } = useViewSettings();
  const years = [...new Set([...yearsOf(cost.terms), year])].sort((a, b) => a - b);
  return (
    <Select
      label="Fiscal year"
      value={String(year)}
      choices={years.map((one) => ({
        value: String(one),
        label: formatFiscalYear(one, consortium.profile.yearStartsIn),
      }))}
      onCommit={(chosen) => setViewSettings({ year: Number(chosen) })}
    />
  );
}

export default function ShowingPanel({ anchor, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { view, end } = useViewSettings();
  useLayoutEffect(() => {
    panel.current?.showPopover();
    panel.current?.querySelector('input')?.focus();
  }, []);
  const left = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label="Showing"
      className="menu showing-panel"
      style={{ positionAnchor: anchor }}
      onBlur={left}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <AsOf />
      <Year />
      <Select
        label="View"
        hint="Which funding counts."
        value={view}
        choices={viewChoices}
        onCommit={(chosen) => setViewSettings({ view: chosen })}
      />
      <Select
        label="End of the ranges"
        hint="Which cost counts where a cost is a range."
        value={end}
        choices={endChoices}
        onCommit={(chosen) => setViewSettings({ end: chosen })}
      />
    </div>
  );
}
