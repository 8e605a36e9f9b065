// Who takes part without being a member: the classes of the consortium, and the list by name.
import { useMemo } from 'react';
import {
  type ClassSummary,
  nonmemberRows,
  summarizeClasses,
} from '../../shared/members/figures/nonmembers.ts';
import { formatDate } from '../../shared/values/date.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { explainFigure } from '../state/navigation.ts';
import { useStore, useViewSettings } from '../state/store.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import type { Open } from './dialogs.ts';
import { NonmembersGrid } from './NonmembersGrid.tsx';

function useNonmembers() {
  const members = useStore((state) => state.plan.members);
  const { asOf } = useViewSettings();
  return useMemo(
    () => ({ rows: nonmemberRows(members, asOf), classes: summarizeClasses(members, asOf), asOf }),
    [members, asOf],
  );
}

interface ClassMenuProps {
  readonly row: ClassSummary;
  readonly at: number;
  readonly last: number;
  readonly open: Open;
}

function ClassMenu({
  row: {
    class: { id, name },
  },
  at,
  last,
  open,
}: ClassMenuProps) {
  const move = (to: number) => tell(dispatch({ type: 'members/moveClass', id, to }));
  return (
    <Menu
      label={`Actions for class ${name}`}
      kind="icon"
      items={[
        { label: 'Edit…', onSelect: () => open({ dialog: 'editClass', id }) },
        ...moveEntries(at, last, (to) => move(to)),
        'line',
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'members.classes', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function Listed({ row, asOf }: { readonly row: ClassSummary; readonly asOf: string }) {
  const { id, name } = row.class;
  const address = { feature: 'members', figure: 'nonmembers', entity: id, asOf } as const;
  return (
    <Figure
      text={row.listed === 0 ? 'nobody' : String(row.listed)}
      label={`Listed, ${name}`}
      tone={row.listed === 0 ? 'unknown' : undefined}
      onExplain={() => explainFigure(address)}
    />
  );
}

function columnsOf(
  rows: readonly ClassSummary[],
  asOf: string,
  open: Open,
): readonly TableColumn<ClassSummary>[] {
  return [
    {
      key: 'name',
      header: 'Class',
      rowHeader: true,
      cell: ({ class: { id, name } }) => (
        <LinkButton onPress={() => open({ dialog: 'editClass', id })}>{name}</LinkButton>
      ),
    },
    {
      key: 'listed',
      header: 'Listed on this date',
      align: 'end',
      cell: (row) => <Listed row={row} asOf={asOf} />,
    },
    {
      key: 'source',
      header: 'Source',
      cell: ({ class: { source } }) => <p className="dim small">{source ?? 'none'}</p>,
    },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (row) => (
        <ClassMenu row={row} at={rows.indexOf(row)} last={rows.length - 1} open={open} />
      ),
    },
  ];
}

function NoClasses({ open }: { readonly open: Open }) {
  return (
    <Card>
      <EmptyState
        title="No classes of nonmembers yet"
        action={
          <Button onPress={() => open({ dialog: 'addClass' })}>Add a class of nonmembers</Button>
        }
      >
        People and organizations may take part without being members, in classes such as
        participants or consultants. They pay no dues and hold no seat.
      </EmptyState>
    </Card>
  );
}

function NobodyListed({ open }: { readonly open: Open }) {
  return (
    <EmptyState
      title="No one is listed yet"
      action={
        <Button onPress={() => open({ dialog: 'addNonmember' })}>Add the first nonmember</Button>
      }
    >
      List the people who take part without being members. They can join working groups.
    </EmptyState>
  );
}

function Classes({ open }: { readonly open: Open }) {
  const { classes, rows, asOf } = useNonmembers();
  return (
    <Card
      title="Classes of nonmembers"
      action={<LinkButton onPress={() => open({ dialog: 'addClass' })}>Add class</LinkButton>}
    >
      <DataTable
        caption="Classes of nonmembers"
        hideCaption
        columns={columnsOf(classes, asOf, open)}
        rows={classes}
        rowKey={(row) => row.class.id}
      />
      {rows.length === 0 && <NobodyListed open={open} />}
    </Card>
  );
}

export function Nonmembers({ open }: { readonly open: Open }) {
  const { classes, rows, asOf } = useNonmembers();
  return (
    <section className="roll" aria-labelledby="nonmembers-title">
      <div className="roll-head">
        <h2 id="nonmembers-title">Nonmembers on {formatDate(asOf)}</h2>
        {rows.length > 0 && (
          <Button onPress={() => open({ dialog: 'addNonmember' })}>Add nonmember</Button>
        )}
      </div>
      {classes.length === 0 ? <NoClasses open={open} /> : <Classes open={open} />}
      {rows.length > 0 && <NonmembersGrid rows={rows} open={open} />}
    </section>
  );
}
