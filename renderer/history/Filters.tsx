// The filters of the history: words or an entity, the page, the person, and the period.
import type { HistoryAnswer } from '../../shared/history/rows.ts';
import { featureName } from '../../shared/kernel/differences.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import { DateField } from '../ui/valueFields.tsx';

export interface HistorySearch {
  readonly words: string;
  /** Empty: of all. */
  readonly feature: string;
  readonly who: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export const wholeHistory: HistorySearch = {
  words: '',
  feature: '',
  who: '',
  from: null,
  to: null,
};

interface Props {
  readonly search: HistorySearch;
  readonly setSearch: (search: HistorySearch) => void;
  readonly answer: Pick<HistoryAnswer, 'people' | 'features'> | null;
}

const withAll = (all: string, names: readonly string[], label: (name: string) => string) => [
  { value: '', label: all },
  ...names.map((name) => ({ value: name, label: label(name) })),
];

export function Filters({ search, setSearch, answer }: Props) {
  const put = (some: Partial<HistorySearch>) => setSearch({ ...search, ...some });
  const { features = [], people = [] } = answer ?? {};
  return (
    <Toolbar label="History filters">
      <label className="history-words">
        <span className="dim small">Search</span>
        <input
          className="input"
          type="search"
          value={search.words}
          onChange={(event) => put({ words: event.target.value })}
        />
      </label>
      <Select
        label="Area"
        value={search.feature}
        choices={withAll('All', features, featureName)}
        onCommit={(feature) => put({ feature })}
      />
      <Select
        label="Person"
        value={search.who}
        choices={withAll('Everyone', people, (name) => name)}
        onCommit={(who) => put({ who })}
      />
      <DateField label="From" optional value={search.from} onCommit={(from) => put({ from })} />
      <DateField label="To" optional value={search.to} onCommit={(to) => put({ to })} />
      <Button kind="quiet" onPress={() => setSearch(wholeHistory)}>
        Clear filters
      </Button>
    </Toolbar>
  );
}
