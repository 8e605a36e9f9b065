// The settings of the view in the top bar: the day, the fiscal year, what counts as cover.
import { type ReactNode, useState } from 'react';
import { yearsOf } from '../../shared/cost/figures/costs.ts';
import { type View, views } from '../../shared/kernel/viewSettings.ts';
import { isDate } from '../../shared/values/date.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { setViewSettings } from '../state/viewSettings.ts';
import { ChevronDownIcon } from '../ui/icons.tsx';

const viewLabels: Record<View, string> = {
  committed: 'Committed',
  expected: 'Expected',
  everything: 'Full pipeline',
};

function AsOf() {
  const { asOf } = useViewSettings();
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    // A year is typed digit by digit: 0002, 0020 and 0201 are no years that a plan may name.
    if (isDate(text)) setViewSettings({ asOf: text });
  };
  return (
    <label className="look">
      <span className="look-label">As of</span>
      <input
        type="date"
        value={draft ?? asOf}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

interface ChoiceProps {
  /** What is read out; `shown` is the part of it that is seen. */
  readonly label: string;
  readonly shown: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, shown, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="look">
      <span className="look-label">{shown}</span>
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
      <ChevronDownIcon />
    </label>
  );
}

function YearChoice() {
  const { terms } = usePlan().cost;
  const { year } = useViewSettings();
  const years = [...new Set([...yearsOf(terms), year])].sort((a, b) => a - b);
  return (
    <Choice
      label="Fiscal year"
      shown="Year"
      value={String(year)}
      onChoose={(chosen) => setViewSettings({ year: Number(chosen) })}
    >
      {years.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </Choice>
  );
}

function ViewChoice() {
  const { view } = useViewSettings();
  const choose = (chosen: string) => {
    const found = views.find((one) => one === chosen);
    if (found) setViewSettings({ view: found });
  };
  return (
    <Choice label="View" shown="View" value={view} onChoose={choose}>
      {views.map((one) => (
        <option key={one} value={one}>
          {viewLabels[one]}
        </option>
      ))}
    </Choice>
  );
}

export function ViewSettings() {
  return (
    <div className="topbar-looks">
      <AsOf />
      <YearChoice />
      <ViewChoice />
    </div>
  );
}
