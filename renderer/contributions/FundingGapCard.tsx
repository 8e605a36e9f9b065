// Funding gap in each view and at each end of the ranges, side by side.

import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { costBasedPlain } from '../../shared/contributions/words/onCost.ts';
import { type View, views } from '../../shared/kernel/viewSettings.ts';
import { excludes } from '../../shared/values/money.ts';
import { type End, ends } from '../../shared/values/range.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { coverAddress, explains, useCover } from './useCover.ts';

const viewNames: Readonly<Record<View, { readonly name: string; readonly note: string }>> = {
  committed: { name: 'Committed', note: 'and received' },
  expected: { name: 'Expected', note: 'weighted by probability' },
  everything: { name: 'Full pipeline', note: 'everything in full' },
};

const endNames: Readonly<Record<End, string>> = { low: 'Low', likely: 'Likely', high: 'High' };

function Gap({ view, end }: { readonly view: View; readonly end: End }) {
  const plan = usePlan();
  const viewSettings = useViewSettings();
  const cover = coverOf(plan, viewSettings.year, end, view);
  const isShown = view === viewSettings.view && end === viewSettings.end;
  return (
    <span className={isShown ? 'seen-figure' : undefined}>
      <Figure
        text={costBasedPlain(cover.gap, cover)}
        label={`Funding gap, ${viewNames[view].name.toLowerCase()}, ${end}`}
        tone={!cover.isKnown ? 'unknown' : isShown && cover.gap > 0 ? 'act' : undefined}
        onExplain={explains(coverAddress('gap', cover))}
      />
    </span>
  );
}

const columns: readonly TableColumn<View>[] = [
  {
    key: 'view',
    header: 'View',
    rowHeader: true,
    cell: (view) => (
      <>
        {viewNames[view].name} <span className="dim small">{viewNames[view].note}</span>
      </>
    ),
  },
  ...ends.map(
    (end): TableColumn<View> => ({
      key: end,
      header: endNames[end],
      align: 'end',
      cell: (view) => <Gap view={view} end={end} />,
    }),
  ),
];

export function FundingGapCard() {
  const { year, unknown } = useCover();
  return (
    <Card
      title={`Funding gap, ${year}`}
      action={unknown > 0 && <span className="dim small">{excludes(unknown)}</span>}
    >
      <DataTable
        caption={`Funding gap in each view, ${year}`}
        hideCaption
        columns={columns}
        rows={views}
        rowKey={(view) => view}
      />
    </Card>
  );
}
