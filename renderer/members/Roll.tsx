// The roll: every member with its tier on the day; searched, filtered, edited, and acted on.
import { useMemo, useState } from 'react';
import { filterRoll, type RollFilter, rollRows } from '../../shared/invoices/figures/rollRows.ts';
import { formatDate } from '../../shared/values/date.ts';
import { usePlan, useStore, useViewSettings } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar, ToolbarSpace } from '../ui/Toolbar.tsx';
import type { Open } from './dialogs.ts';
import { RollGrid } from './RollGrid.tsx';

function useRollRows() {
  const members = useStore((state) => state.plan.members);
  const invoices = useStore((state) => state.plan.invoices);
  const month = useStore((state) => state.plan.consortium.profile.yearStartsIn);
  const { asOf, year } = useViewSettings();
  return useMemo(
    () => rollRows(members, invoices, asOf, year, month),
    [members, invoices, asOf, year, month],
  );
}

interface FilterProps {
  readonly filter: RollFilter;
  readonly onFilter: (filter: RollFilter) => void;
  readonly shown: number;
  readonly all: number;
}

function Filter({ filter, onFilter, shown, all }: FilterProps) {
  const { tiers } = usePlan().members;
  const choices = [
    { value: 'all', label: 'All tiers' },
    ...tiers.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'none', label: 'Not a member on this date' },
  ];
  return (
    <Toolbar label="Roll">
      <div className="roll-search">
        <Field label="Search members" hideLabel>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="search"
              placeholder="Search name, representative, kind"
              value={filter.text}
              onChange={(event) => onFilter({ ...filter, text: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Select
        label="Tier shown"
        hideLabel
        value={filter.tier}
        choices={choices}
        onCommit={(tier) => onFilter({ ...filter, tier })}
      />
      <ToolbarSpace />
      <span className="dim" role="status">
        {shown === all ? `${all} on the roll` : `${shown} of ${all} on the roll`}
      </span>
    </Toolbar>
  );
}

function Empty({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No members yet"
        action={
          <Button kind="primary" onPress={() => open({ dialog: 'join' })}>
            Add the first member
          </Button>
        }
      >
        Add each member with its tier and joining date. Dues, seats and votes follow from them.
      </EmptyState>
    </Card>
  );
}

/** Without invoices nobody can be late. */
function StandingNote() {
  const count = useStore((state) => state.plan.invoices.invoices.length);
  if (count > 0) return null;
  return (
    <p className="dim small">
      No invoices are recorded, so every member counts as in good standing.
    </p>
  );
}

export function Roll({ open }: { readonly open: Open }) {
  const rows = useRollRows();
  const { asOf, year } = useViewSettings();
  const [filter, setFilter] = useState<RollFilter>({ text: '', tier: 'all' });
  const shown = useMemo(() => filterRoll(rows, filter), [rows, filter]);
  if (rows.length === 0) return <Empty open={open} />;
  return (
    <section className="roll" aria-labelledby="roll-title">
      <h2 id="roll-title">Member roll on {formatDate(asOf)}</h2>
      <Filter filter={filter} onFilter={setFilter} shown={shown.length} all={rows.length} />
      {shown.length > 0 ? (
        <>
          <RollGrid rows={shown} year={year} open={open} />
          <StandingNote />
        </>
      ) : (
        <Card>
          <EmptyState
            title="No matching members"
            action={
              <Button onPress={() => setFilter({ text: '', tier: 'all' })}>Show all members</Button>
            }
          >
            No one on the roll matches the search and the tier.
          </EmptyState>
        </Card>
      )}
    </section>
  );
}
