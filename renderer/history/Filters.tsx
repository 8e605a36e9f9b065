// The filters of the history: words or a thing, the page, the person, and the period.
import { featureName, type HistoryAnswer } from '../../shared/history/rows.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import { DateField } from '../ui/valueFields.tsx';

export interface Sought {
  readonly words: string;
  /** Empty: of all. */
  readonly feature: string;
  readonly who: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export const wholeHistory: Sought = { words: '', feature: '', who: '', from: null, to: null };

interface Props {
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
  readonly answer: Pick<HistoryAnswer, 'people' | 'features'> | null;
}

const withAll = (all: string, names: readonly string[], label: (name: string) => string) => [
  { value: '', label: all },
  ...names.map((name) => ({ value: name, label: label(name) })),
];

export function Filters({ sought, seek, answer }: Props) {
  const put = (some: Partial<Sought>) => seek({ ...sought, ...some });
  const { features = [], people = [] } = answer ?? {};
  return (
    <Toolbar label="Filters of the history">
      <label className="history-words">
        <span className="dim small">Words, or the name of a thing</span>
        <input
          className="input"
          type="search"
          value={sought.words}
          onChange={(event) => put({ words: event.target.value })}
        />
      </label>
      <Select
        label="Part of the plan"
        value={sought.feature}
        choices={withAll('All', features, featureName)}
        onCommit={(feature) => put({ feature })}
      />
      <Select
        label="Person"
        value={sought.who}
        choices={withAll('Everybody', people, (name) => name)}
        onCommit={(who) => put({ who })}
      />
      <DateField label="From" optional value={sought.from} onCommit={(from) => put({ from })} />
      <DateField label="To" optional value={sought.to} onCommit={(to) => put({ to })} />
      <Button kind="quiet" onPress={() => seek(wholeHistory)}>
        All of it
      </Button>
    </Toolbar>
  );
}
