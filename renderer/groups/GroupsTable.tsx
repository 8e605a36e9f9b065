// The working groups: chair and co-chair with what is flagged, people, goals, and what is owed.

import type { GroupStanding } from '../../shared/goals/figures/groupStandings.ts';
import { nameOfParticipant, type Serving, servingText } from '../../shared/groups/figures.ts';
import type { GroupId } from '../../shared/groups/model.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { formatDate } from '../../shared/values/date.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { explainGoalsOf, explainGroup, send, useGroups } from './useGroups.ts';

interface RowProps {
  readonly row: GroupStanding;
  readonly open: Open;
}

function GroupMenu({ row: { group }, at, last, open }: RowProps & { at: number; last: number }) {
  const { id } = group;
  const move = (to: number) => send({ type: 'groups/moveGroup', id, to });
  return (
    <Menu
      label={`Actions for working group ${group.name}`}
      kind="icon"
      items={[
        { label: 'Edit…', onSelect: () => open({ dialog: 'group', id }) },
        {
          label: 'Add participant…',
          onSelect: () => open({ dialog: 'participant', group: id, id: null }),
        },
        ...moveEntries(at, last, (to) => move(to)),
        'line',
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'groups.groups', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function Ended({ row: { group, inForce } }: { readonly row: GroupStanding }) {
  const plan = usePlan();
  if (inForce) return null;
  if (group.to === null)
    return <Tag tone="neutral">{`begins ${formatDate(group.from ?? '')}`}</Tag>;
  const successor = group.successor && nameOf(plan, 'groups.groups', group.successor);
  return (
    <p className="dim small wraps">
      <Tag tone="neutral">{`ended ${formatDate(group.to)}`}</Tag>
      {successor && ` followed by ${successor}`}
    </p>
  );
}

function Leaders({ some }: { readonly some: readonly Serving[] }) {
  if (some.length === 0) return <span className="dim not-recorded">not recorded</span>;
  return some.map(({ participant, flags }) => (
    <p key={participant.id} className="wraps">
      {nameOfParticipant(participant)} {flags.length > 0 && <Tag tone="act">Check</Tag>}
    </p>
  ));
}

function columnsOf(
  rows: readonly GroupStanding[],
  open: Open,
  show: (id: GroupId) => void,
): readonly TableColumn<GroupStanding>[] {
  return [
    {
      key: 'name',
      header: 'Working group',
      rowHeader: true,
      cell: (row) => (
        <div className="group-name">
          <LinkButton onPress={() => show(row.group.id)}>{row.group.name}</LinkButton>
          <Ended row={row} />
        </div>
      ),
    },
    { key: 'chair', header: 'Chair', cell: ({ chairs }) => <Leaders some={chairs} /> },
    { key: 'coChair', header: 'Co-chair', cell: ({ coChairs }) => <Leaders some={coChairs} /> },
    {
      key: 'serving',
      header: 'Serving',
      align: 'end',
      cell: (row) => (
        <Figure
          text={servingText([row])}
          label={`Serving, ${row.group.name}`}
          tone={row.known ? undefined : 'unknown'}
          onExplain={explainGroup('serving', row.group.id)}
        />
      ),
    },
    {
      key: 'open',
      header: 'Open goals',
      align: 'end',
      cell: ({ group, open: count }) => (
        <Figure
          text={String(count)}
          label={`Open goals, ${group.name}`}
          onExplain={explainGoalsOf('open', group.id)}
        />
      ),
    },
    {
      key: 'owed',
      header: 'Due to the board',
      align: 'end',
      cell: ({ group, owed }) => (
        <Figure
          text={String(owed.length)}
          label={`Due to the board, ${group.name}`}
          onExplain={explainGoalsOf('owed', group.id)}
        />
      ),
    },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (row) => (
        <GroupMenu row={row} open={open} at={rows.indexOf(row)} last={rows.length - 1} />
      ),
    },
  ];
}

interface Props {
  readonly open: Open;
  readonly show: (id: GroupId) => void;
}

export function GroupsTable({ open, show }: Props) {
  const rows = useGroups();
  return (
    <Card>
      <DataTable
        caption="Working groups"
        hideCaption
        columns={columnsOf(rows, open, show)}
        rows={rows}
        rowKey={({ group }) => group.id}
      />
    </Card>
  );
}
