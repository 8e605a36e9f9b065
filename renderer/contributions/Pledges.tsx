// The contributions as a table that is worked like a spreadsheet.

import { useCallback, useMemo } from 'react';
import { pledgesSheet } from '../../shared/contributions/cells/pledges.ts';
import { type ContributionId, contributionKinds } from '../../shared/contributions/model.ts';
import { kindsInWords } from '../../shared/contributions/words/kinds.ts';
import { counted } from '../../shared/values/counted.ts';
import { capitalized } from '../../shared/values/words.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { Toolbar, ToolbarSpace } from '../ui/Toolbar.tsx';
import { pledgeColumns } from './columns.ts';
import type { Open } from './dialogs.ts';
import { pledgeActs } from './pledgeActs.ts';
import { getRow, gridRowsOf, sizeWidth, usePledgeRow, worthWidth } from './pledgeRows.ts';

function NoContributions({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No contributions yet"
        action={
          <Button onPress={() => open({ dialog: 'addPledge' })}>Add the first contribution</Button>
        }
      >
        {capitalized(kindsInWords(contributionKinds, 'and'))} that members or others contribute
        beyond dues. Dues are calculated from the member roll.
      </EmptyState>
    </Card>
  );
}

export function Pledges({ open }: { readonly open: Open }) {
  const pledges = useStore((state) => state.plan.contributions.pledges);
  const size = useStore(sizeWidth);
  const worth = useStore(worthWidth);
  const columns = useMemo(() => pledgeColumns(size, worth), [size, worth]);
  const rows = gridRowsOf(pledges);
  const edit = useCallback((id: ContributionId) => open({ dialog: 'editPledge', id }), [open]);
  const acts = useMemo(() => pledgeActs(edit), [edit]);
  const editing = useMemo(() => {
    return gridEditing(pledgesSheet, { rows, keys: columns.map(({ key }) => key) });
  }, [rows, columns]);
  if (rows.length === 0) return <NoContributions open={open} />;
  return (
    <section className="pledges" aria-label="Contributions">
      <Toolbar label="Contributions">
        <h2>{counted(rows.length, 'contribution')}</h2>
        <ToolbarSpace />
        <span className="dim small">
          In-kind people are valued at the likely cost of the line they offset.
        </span>
      </Toolbar>
      <Grid
        label="Contributions"
        rowNoun="contribution"
        columns={columns}
        rows={rows}
        getRow={getRow}
        useRow={usePledgeRow}
        {...editing}
        {...acts}
      />
    </section>
  );
}
