// Who serves in a working group on the day, and who did or will; what is flagged stands beside it.

import type { GroupStanding } from '../../shared/goals/figures/groupStandings.ts';
import {
  employerOf,
  isInForce,
  nameOfParticipant,
  participantsOf,
  type Serving,
} from '../../shared/groups/figures.ts';
import { roleWords } from '../../shared/groups/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { positionOf } from '../../shared/values/id.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { send } from './useGroups.ts';

interface Props {
  readonly standing: GroupStanding;
  readonly open: Open;
}

interface MenuProps {
  readonly row: Serving;
  readonly rows: readonly Serving[];
  readonly open: Open;
}

function ParticipantMenu({ row: { participant }, rows, open }: MenuProps) {
  const { id, group } = participant;
  const { participants } = usePlan().groups;
  const at = rows.findIndex((one) => one.participant.id === id);
  const moveTo = (neighbor: Serving | undefined) => {
    if (!neighbor) return;
    const to = positionOf(participants, neighbor.participant.id);
    send({ type: 'groups/moveParticipant', id, to });
  };
  return (
    <Menu
      label={`Actions for ${nameOfParticipant(participant)}`}
      kind="icon"
      items={[
        { label: 'Edit…', onSelect: () => open({ dialog: 'participant', group, id }) },
        ...moveEntries(at, rows.length - 1, (to) => moveTo(rows[to])),
        'line',
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'groups.participants', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function Role({ row: { participant } }: { readonly row: Serving }) {
  const { asOf } = useViewSettings();
  const { from, to, role } = participant;
  const when = [from && `from ${formatDate(from)}`, to && `to ${formatDate(to)}`].filter(Boolean);
  return (
    <>
      {roleWords[role]}{' '}
      {!isInForce(participant, asOf) && <Tag tone="neutral">not on this date</Tag>}
      {when.length > 0 && <p className="dim small">{when.join(' ')}</p>}
    </>
  );
}

function Organization({ row: { participant, flags } }: { readonly row: Serving }) {
  const { members } = usePlan();
  return (
    <>
      <span className={participant.member === null ? 'dim wraps' : 'wraps'}>
        {employerOf(members, participant) ?? 'not recorded'}
      </span>
      {flags.map((flag) => (
        <p className="act small wraps" key={flag}>
          {flag}
        </p>
      ))}
    </>
  );
}

function columnsOf(rows: readonly Serving[], open: Open): readonly TableColumn<Serving>[] {
  return [
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      cell: ({ participant }) => (
        <LinkButton
          onPress={() =>
            open({ dialog: 'participant', group: participant.group, id: participant.id })
          }
        >
          {nameOfParticipant(participant)}
        </LinkButton>
      ),
    },
    { key: 'role', header: 'Role', cell: (row) => <Role row={row} /> },
    { key: 'organisation', header: 'Organization', cell: (row) => <Organization row={row} /> },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (row) => <ParticipantMenu row={row} rows={rows} open={open} />,
    },
  ];
}

export function Participants({ standing, open }: Props) {
  const { group, serving } = standing;
  const all = participantsOf(usePlan().groups.participants, group.id);
  const rows = all.map(
    (participant): Serving =>
      serving.find((one) => one.participant === participant) ?? { participant, flags: [] },
  );
  return (
    <Card
      title="Participants"
      action={
        <LinkButton onPress={() => open({ dialog: 'participant', group: group.id, id: null })}>
          Add
        </LinkButton>
      }
    >
      <div className="participants">
        <DataTable
          caption={`Participants of ${group.name}`}
          hideCaption
          columns={columnsOf(rows, open)}
          rows={rows}
          rowKey={({ participant }) => participant.id}
          empty={<p className="dim">Nobody is recorded. Who leads and serves is unknown.</p>}
        />
      </div>
    </Card>
  );
}
