// The assets: searched, filtered by custody, edited in place, with the acts on one in its menu.

import { useMemo, useState } from 'react';
import { assetsSheet } from '../../shared/infrastructure/cells.ts';
import { type CustodyFilter, filterCustody } from '../../shared/infrastructure/figures/filter.ts';
import { counted } from '../../shared/values/counted.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { useRows } from '../editing/useRows.ts';
import { usePlan } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field } from '../ui/Field.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar, ToolbarSpace } from '../ui/Toolbar.tsx';
import { type AssetRow, assetColumns } from './assetColumns.ts';
import type { Open } from './dialogs.ts';
import { useCustody } from './useCustody.ts';

const keys = assetColumns.map(({ key }) => key);

const stateChoices = [
  { value: 'all', label: 'All states' },
  { value: 'red', label: 'Critical' },
  { value: 'amber', label: 'At risk' },
  { value: 'clear', label: 'Secure' },
] as const;

const everything: CustodyFilter = { text: '', state: 'all' };

interface FilterProps {
  readonly filter: CustodyFilter;
  readonly onFilter: (filter: CustodyFilter) => void;
  readonly shown: number;
  readonly all: number;
}

function Filter({ filter, onFilter, shown, all }: FilterProps) {
  const count = counted(all, 'asset');
  return (
    <Toolbar label="Assets">
      <div className="infrastructure-search">
        <Field label="Search assets" hideLabel>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="search"
              placeholder="Search asset, kind, custodian, keeper"
              value={filter.text}
              onChange={(event) => onFilter({ ...filter, text: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Select
        label="Custody shown"
        hideLabel
        value={filter.state}
        choices={stateChoices}
        onCommit={(state) => onFilter({ ...filter, state })}
      />
      <ToolbarSpace />
      <span className="dim" role="status">
        {shown === all ? count : `${shown} of ${count}`}
      </span>
    </Toolbar>
  );
}

function AssetsGrid({ rows, open }: { readonly rows: readonly AssetRow[]; readonly open: Open }) {
  const getRow = useRows(rows);
  const editing = useMemo(() => gridEditing(assetsSheet, { rows, keys }), [rows]);
  return (
    <Grid
      label="Assets"
      rowNoun="asset"
      columns={assetColumns}
      rows={rows}
      getRow={getRow}
      {...editing}
      onAdd={(after) => open({ dialog: 'addAsset', after })}
      onDelete={(id) => open({ dialog: 'remove', path: 'infrastructure.assets', id })}
      rowActions={(id) => [
        { label: 'Details…', onSelect: () => open({ dialog: 'editAsset', id }) },
        {
          label: 'Add a backup…',
          onSelect: () => open({ dialog: 'addCopy', asset: id, after: null }),
        },
      ]}
    />
  );
}

function useShown() {
  const custody = useCustody();
  const { roll } = usePlan().members;
  const [filter, setFilter] = useState<CustodyFilter>(everything);
  const rows = useMemo(
    () => filterCustody(custody, roll, filter).map((one) => ({ ...one, id: one.asset.id })),
    [custody, roll, filter],
  );
  return { rows, all: custody.length, filter, setFilter };
}

export function Assets({ open }: { readonly open: Open }) {
  const { rows, all, filter, setFilter } = useShown();
  return (
    <section className="infrastructure-list" aria-labelledby="assets-title">
      <h2 id="assets-title">Assets and who holds them</h2>
      <Filter filter={filter} onFilter={setFilter} shown={rows.length} all={all} />
      {rows.length > 0 ? (
        <AssetsGrid rows={rows} open={open} />
      ) : (
        <Card>
          <EmptyState
            title="No matching assets"
            action={<Button onPress={() => setFilter(everything)}>Show all assets</Button>}
          >
            No asset matches the search and the state.
          </EmptyState>
        </Card>
      )}
    </section>
  );
}
