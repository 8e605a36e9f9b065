// The commitment limit with its sum, for general use and for each restriction, through each year.

import {
  type CommitmentPart,
  commitmentLabels,
} from '../../shared/cash/explain/explainCommitmentLimit.ts';
import {
  breachOf,
  type CommitmentYear,
  commitmentYears,
} from '../../shared/cash/figures/commitmentLimit.ts';
import { formatMoney, negated } from '../../shared/values/money.ts';
import { usePlan } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { BeyondPlan } from './BeyondPlan.tsx';
import { RestrictedLimits } from './RestrictedLimits.tsx';
import { explains } from './useCashYears.ts';

type Shown = readonly (readonly [CommitmentPart, string])[];

const general: Shown = [
  ['raised', 'Raised'],
  ['outside', 'Other'],
  ['committed', 'To the tree'],
  ['left', 'Available to commit'],
];

/** Where cash is raised for one activity alone, what it pays stands between. */
const withRestricted: Shown = [
  ...general.slice(0, -1),
  ['fromRestricted', 'Paid from restricted'],
  ...general.slice(-1),
];

function Cell({ row, part }: { readonly row: CommitmentYear; readonly part: CommitmentPart }) {
  return (
    <Figure
      text={formatMoney(row[part])}
      label={`${commitmentLabels[part]} by the end of ${row.year}`}
      tone={part === 'left' && row.left < 0 ? 'act' : undefined}
      onExplain={explains({ feature: 'cash', figure: 'guard', part, year: row.year })}
    />
  );
}

const columnsOf = (shown: Shown): readonly TableColumn<CommitmentYear>[] => [
  { key: 'year', header: 'Through', rowHeader: true, cell: ({ year }) => year },
  ...shown.map(
    ([part, header]): TableColumn<CommitmentYear> => ({
      key: part,
      header,
      align: 'end',
      cell: (row) => <Cell row={row} part={part} />,
    }),
  ),
];

export function CommitmentLimitCard() {
  const plan = usePlan();
  const breach = breachOf(plan);
  const years = commitmentYears(plan);
  const isRestricted = years.some(({ restrictions }) => restrictions.length > 0);
  return (
    <Card title="Commitment limit">
      {breach && (
        <p className="act">
          In {breach.year}, commitments exceed the cash raised by{' '}
          {formatMoney(negated(breach.left))}. Find more income or end a commitment.
        </p>
      )}
      <DataTable
        caption="Cash raised and committed, from the start of the plan"
        hideCaption
        columns={columnsOf(isRestricted ? withRestricted : general)}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      {isRestricted && <RestrictedLimits years={years} />}
      <BeyondPlan />
      <p className="dim small cash-first">
        “Raised” is opening cash plus cash received or committed, less the host fee and the
        operating reserve target. Expected members, proposals, verbal pledges and in-kind
        contributions do not count. Restricted cash pays only for its own activity. A commitment
        above the limit is refused. If income is lost later, the shortfall is shown here.
      </p>
    </Card>
  );
}
