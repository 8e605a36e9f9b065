// What is raised for one activity alone, and what is available to commit for it, to the end of each year.
import {
  type RestrictionPart,
  restrictionLabels,
} from '../../shared/cash/explain/explainRestriction.ts';
import type { CommitmentYear } from '../../shared/cash/figures/commitmentLimit.ts';
import type { Restriction } from '../../shared/cash/figures/restrictions.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { usePlan } from '../state/store.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { explains } from './useCashYears.ts';

interface Row extends Restriction {
  readonly year: number;
  readonly name: string;
}

const shown: readonly (readonly [RestrictionPart, string])[] = [
  ['raised', 'Raised'],
  ['committed', 'Committed'],
  ['left', 'Available to commit'],
];

function Cell({ row, part }: { readonly row: Row; readonly part: RestrictionPart }) {
  const { activity: entity, year, name } = row;
  return (
    <Figure
      text={formatMoney(row[part])}
      label={`${restrictionLabels[part]}, ${name}, by the end of ${year}`}
      onExplain={explains({ feature: 'cash', figure: 'restriction', part, entity, year })}
    />
  );
}

const columns: readonly TableColumn<Row>[] = [
  {
    key: 'name',
    header: 'Restricted to one activity',
    rowHeader: true,
    cell: ({ name, year }) => `${name}, through ${year}`,
  },
  ...shown.map(
    ([part, header]): TableColumn<Row> => ({
      key: part,
      header,
      align: 'end',
      cell: (row) => <Cell row={row} part={part} />,
    }),
  ),
];

export function RestrictedLimits({ years }: { readonly years: readonly CommitmentYear[] }) {
  const { activities } = usePlan().cost;
  const rows = years.flatMap(({ year, restrictions }) =>
    restrictions.map((one): Row => {
      return { ...one, year, name: find(activities, one.activity)?.name ?? 'missing activity' };
    }),
  );
  return (
    <div className="cash-first cash-restricted">
      <DataTable
        caption="Restricted cash: raised and committed, from the start of the plan"
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ year, activity }) => `${year} ${activity}`}
      />
    </div>
  );
}
