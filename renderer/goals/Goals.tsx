// All goals, searched and of one group where the user asks: as a board by state, or as a list by group.

import { useMemo, useState } from 'react';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import type { GoalId } from '../../shared/goals/model.ts';
import { counted } from '../../shared/values/counted.ts';
import { searchText, searchWords } from '../../shared/values/plainText.ts';
import { usePlan } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar, ToolbarSpace } from '../ui/Toolbar.tsx';
import type { Open } from './dialogs.ts';
import { GoalBoard } from './GoalBoard.tsx';
import { GoalList } from './GoalList.tsx';
import { useStandings } from './useGoals.ts';

interface Filter {
  readonly text: string;
  /** `all`, `none` for goals of no group, or `group ID`. */
  readonly group: string;
}

const everything: Filter = { text: '', group: 'all' };

function fits({ goal }: Standing, words: readonly string[], group: string): boolean {
  if (group === 'none' ? goal.group !== null : group !== 'all' && group !== `group ${goal.group}`) {
    return false;
  }
  if (words.length === 0) return true;
  const text = searchText([goal.name, goal.text, goal.owner, goal.evidence].join(' '));
  return words.every((word) => text.includes(word));
}

interface BarProps {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly view: 'board' | 'list';
  readonly setView: (view: 'board' | 'list') => void;
  readonly count: string;
}

function Bar({ filter, setFilter, view, setView, count }: BarProps) {
  const { groups } = usePlan().groups;
  const choices = [
    { value: 'all', label: 'All groups' },
    // An id may be any text, so it is told apart from the two others.
    ...groups.map(({ id, name }) => ({ value: `group ${id}`, label: name })),
    { value: 'none', label: 'No group' },
  ];
  return (
    <Toolbar label="Goals shown">
      <Select
        label="Arrangement"
        hideLabel
        value={view}
        choices={[
          { value: 'board', label: 'Board by state' },
          { value: 'list', label: 'List by group' },
        ]}
        onCommit={setView}
      />
      <Select
        label="Group shown"
        hideLabel
        value={filter.group}
        choices={choices}
        onCommit={(group) => setFilter({ ...filter, group })}
      />
      <div className="goal-search">
        <Field label="Search goals" hideLabel>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="search"
              placeholder="Search name, text, owner"
              value={filter.text}
              onChange={(event) => setFilter({ ...filter, text: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ToolbarSpace />
      <span className="dim" role="status">
        {count}
      </span>
    </Toolbar>
  );
}

interface Props {
  readonly open: Open;
  readonly show: (id: GoalId) => void;
}

export function Goals({ open, show }: Props) {
  const all = useStandings();
  const [filter, setFilter] = useState(everything);
  const [view, setView] = useState<'board' | 'list'>('board');
  const shown = useMemo(() => {
    const words = searchWords(filter.text);
    return all.filter((one) => fits(one, words, filter.group));
  }, [all, filter]);
  const of = shown.length === all.length ? '' : `${shown.length} of `;
  const count = `${of}${counted(all.length, 'goal')}`;
  return (
    <section className="goals" aria-label="Goals">
      <Bar {...{ filter, setFilter, view, setView, count }} />
      {shown.length === 0 ? (
        <Card>
          <EmptyState
            title="No matching goals"
            action={<Button onPress={() => setFilter(everything)}>Show all goals</Button>}
          >
            No goal matches the search and the group.
          </EmptyState>
        </Card>
      ) : view === 'board' ? (
        <GoalBoard standings={shown} open={open} show={show} />
      ) : (
        <GoalList standings={shown} open={open} show={show} />
      )}
    </section>
  );
}
