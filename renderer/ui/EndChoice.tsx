// Which end of the ranges a page of money shows: low, likely or high.
import { type End, ends } from '../../shared/values/range.ts';
import { Select } from './Select.tsx';

const labels: Readonly<Record<End, string>> = { low: 'Low', likely: 'Likely', high: 'High' };
const choices = ends.map((value) => ({ value, label: labels[value] }));

interface Props {
  readonly end: End;
  readonly onChoose: (end: End) => void;
}

export function EndChoice({ end, onChoose }: Props) {
  return (
    <div className="end-choice">
      <Select label="End of the ranges" value={end} choices={choices} onCommit={onChoose} />
    </div>
  );
}
