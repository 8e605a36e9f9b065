// The guard with its sum: what is raised from the start of the plan to each year, and what is committed.

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
import { explains } from './useCashYears.ts';

const shown: readonly (readonly [CommitmentPart, string])[] = [
  ['raised', 'Raised'],
  ['outside', 'Outside'],
  ['committed', 'To the tree'],
  ['left', 'Left to commit'],
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

const columns: readonly TableColumn<CommitmentYear>[] = [
  { key: 'year', header: 'To the end of', rowHeader: true, cell: ({ year }) => year },
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
  return (
    <Card title="Never commit more than is raised">
      {breach && (
        <p className="act">
          In {breach.year} more is committed than is raised, by {formatMoney(negated(breach.left))}.
          Find income, or end a commitment.
        </p>
      )}
      <DataTable
        caption="What is raised and what is committed, from the start of the plan"
        hideCaption
        columns={columns}
        rows={commitmentYears(plan)}
        rowKey={({ year }) => String(year)}
      />
      <p className="dim small cash-first">
        Raised is the opening reserve, and cash received or committed, less the host fee and the
        reserve to keep. Members only expected, pledges and what is given in kind do not count. A
        commitment beyond it is refused; a loss of income is shown here.
      </p>
    </Card>
  );
}
