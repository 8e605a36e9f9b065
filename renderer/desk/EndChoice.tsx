// Which end of the ranges a page of money shows: low, likely or high.
import { type End, ends } from '../../shared/values/range.ts';
import { useLooking } from '../store.ts';
import { Select } from '../ui/Select.tsx';
import { look } from './Looks.tsx';

const labels: Readonly<Record<End, string>> = { low: 'Low', likely: 'Likely', high: 'High' };
const choices = ends.map((value) => ({ value, label: labels[value] }));

export function EndChoice() {
  const { end } = useLooking();
  return (
    <div className="end-choice">
      <Select
        label="End of the ranges"
        value={end}
        choices={choices}
        onCommit={(chosen) => look({ end: chosen })}
      />
    </div>
  );
}
