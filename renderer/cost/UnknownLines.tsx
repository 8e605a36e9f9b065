// Under the grid: which lines the total leaves out because nobody knows what they cost.
import { useMemo } from 'react';
import { unknownLines } from '../../shared/cost/figures/known.ts';
import { useStore } from '../state/store.ts';

const named = 3;

export function UnknownLines() {
  const cost = useStore(({ plan }) => plan.cost);
  const year = useStore(({ viewSettings }) => viewSettings.year);
  const lines = useMemo(() => unknownLines(cost, year), [cost, year]);
  if (lines.length === 0) return null;
  const names = lines.slice(0, named).map(({ name }) => name);
  const more = lines.length > named ? ` and ${lines.length - named} more` : '';
  return (
    <p className="dim small">
      The total excludes {lines.length} unknown: {names.join('; ')}
      {more}. Unknown is not zero.
    </p>
  );
}
