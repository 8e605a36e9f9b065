// The tiers: dues of the year, members on the day, what they bring, and what they may do.

import { rightsOf } from '../../shared/governance/figures/rights.ts';
import type { MembersAddress } from '../../shared/members/explain/explain.ts';
import type { TierSummary } from '../../shared/members/figures/summary.ts';
import type { TierId } from '../../shared/members/model.ts';
import { formatMoney, type Money } from '../../shared/values/money.ts';
import { formatShare } from '../../shared/values/share.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { useSummary } from './useSummary.ts';

function move(id: TierId, to: number): void {
  tell(dispatch({ type: 'members/moveTier', id, to }));
}

interface RowMenuProps {
  readonly row: TierSummary;
  readonly at: number;
  readonly last: number;
  readonly open: Open;
}

function TierMenu({ row: { tier }, at, last, open }: RowMenuProps) {
  const { id } = tier;
  return (
    <Menu
      label={`Actions for tier ${tier.name}`}
      kind="icon"
      items={[
        { label: 'Edit…', onSelect: () => open({ dialog: 'editTier', id }) },
        ...moveEntries(at, last, (to) => move(id, to)),
        'line',
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'members.tiers', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

const amount = (money: Money | null) => (money === null ? 'unknown' : formatMoney(money));

type TierFigureName = Pick<MembersAddress, 'figure'>['figure'];

function TierFigure(props: {
  row: TierSummary;
  figure: TierFigureName;
  text: string;
  label: string;
}) {
  const { row, figure, text, label } = props;
  const { asOf, year } = useViewSettings();
  const entity = row.tier.id;
  const address =
    figure === 'members'
      ? ({ feature: 'members', figure, entity, asOf } as const)
      : ({ feature: 'members', figure, entity, year } as MembersAddress);
  const tone = text === 'not set' || text === 'unknown' ? 'unknown' : undefined;
  return (
    <Figure
      text={text}
      label={`${label}, ${row.tier.name}`}
      tone={tone}
      onExplain={() => explainFigure(address)}
    />
  );
}

function NameCell({ row: { tier }, open }: { row: TierSummary; open: Open }) {
  return (
    <div className="named">
      <LinkButton onPress={() => open({ dialog: 'editTier', id: tier.id })}>{tier.name}</LinkButton>
      {tier.source && (
        <p className="dim small two-lines" title={tier.source}>
          {tier.source}
        </p>
      )}
    </div>
  );
}

function Expected({ row }: { row: TierSummary }) {
  const { expected, expectedProbability } = row.tier;
  if (expected === 0) return <span className="dim">none</span>;
  return (
    <span className="expected">
      <TierFigure
        row={row}
        figure="tierExpected"
        label="Expected members"
        text={
          expectedProbability === 1
            ? `${expected}`
            : `${expected} at ${formatShare(expectedProbability)}`
        }
      />{' '}
      <Tag tone="neutral">assumption</Tag>
    </span>
  );
}

function useRights(): (row: TierSummary) => string {
  const { seatRules } = usePlan().governance;
  return ({ tier }) => rightsOf(seatRules, tier).join(', ') || 'none';
}

function columnsOf(
  year: number,
  rights: (row: TierSummary) => string,
  rows: readonly TierSummary[],
  open: Open,
): readonly TableColumn<TierSummary>[] {
  return [
    {
      key: 'name',
      header: 'Tier',
      rowHeader: true,
      cell: (row) => <NameCell row={row} open={open} />,
    },
    {
      key: 'dues',
      header: 'Dues per member',
      align: 'end',
      cell: (row) => (
        <TierFigure
          row={row}
          figure="tierDues"
          label="Dues per member"
          text={row.dues === null ? 'not set' : formatMoney(row.dues)}
        />
      ),
    },
    {
      key: 'members',
      header: 'Named',
      align: 'end',
      cell: (row) => (
        <TierFigure row={row} figure="members" label="Members" text={String(row.members)} />
      ),
    },
    { key: 'expected', header: 'Expected', cell: (row) => <Expected row={row} /> },
    {
      key: 'namedDues',
      header: `From named, ${year}`,
      align: 'end',
      cell: (row) => (
        <TierFigure
          row={row}
          figure="tierNamed"
          label="Dues of named members"
          text={amount(row.named)}
        />
      ),
    },
    {
      key: 'expectedDues',
      header: `From expected, ${year}`,
      align: 'end',
      cell: (row) => (
        <TierFigure
          row={row}
          figure="tierExpected"
          label="Dues of expected members"
          text={amount(row.expected)}
        />
      ),
    },
    { key: 'rights', header: 'Rights', cell: (row) => <p className="dim rights">{rights(row)}</p> },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (row) => (
        <TierMenu row={row} at={rows.indexOf(row)} last={rows.length - 1} open={open} />
      ),
    },
  ];
}

export function Tiers({ open }: { readonly open: Open }) {
  const { year } = useViewSettings();
  const { tiers } = useSummary();
  const rights = useRights();
  return (
    <Card
      title="Tiers"
      action={<LinkButton onPress={() => open({ dialog: 'addTier' })}>Add tier</LinkButton>}
    >
      <DataTable
        caption={`Tiers and dues, ${year}`}
        hideCaption
        columns={columnsOf(year, rights, tiers, open)}
        rows={tiers}
        rowKey={({ tier }) => tier.id}
      />
    </Card>
  );
}
