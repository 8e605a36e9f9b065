// The check-ins of a goal: drawn, and listed with the newest first.

import { confidenceText, type Standing } from '../../shared/goals/figures/standing.ts';
import type { CheckIn, Measure } from '../../shared/goals/model.ts';
import { withUnit } from '../../shared/goals/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { CourseChart } from './CourseChart.tsx';
import type { Open } from './dialogs.ts';

interface Props {
  readonly standing: Standing;
  readonly open: Open;
}

function CheckInMenu({ checkIn, open }: { readonly checkIn: CheckIn; readonly open: Open }) {
  const { id, goal, on } = checkIn;
  return (
    <Menu
      label={`Actions for check-in of ${formatDate(on)}`}
      kind="icon"
      items={[
        { label: 'Edit…', onSelect: () => open({ dialog: 'checkIn', goal, id }) },
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'goals.checkIns', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function columnsOf(measure: Measure, open: Open): readonly TableColumn<CheckIn>[] {
  const unit = measure.type === 'number' ? measure.unit : null;
  const value: TableColumn<CheckIn> = {
    key: 'value',
    header: 'Value',
    align: 'end',
    cell: (one) => (one.value === null ? '' : withUnit(one.value, unit)),
  };
  return [
    { key: 'on', header: 'Day', rowHeader: true, cell: ({ on }) => formatDate(on) },
    ...(measure.type === 'number' ? [value] : []),
    {
      key: 'confidence',
      header: 'Confidence',
      align: 'end',
      cell: ({ confidence }) => (confidence === null ? '' : confidenceText(confidence)),
    },
    { key: 'note', header: 'Note', cell: ({ note }) => <p className="wraps">{note}</p> },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (one) => <CheckInMenu checkIn={one} open={open} />,
    },
  ];
}

export function CheckInsCard({ standing, open }: Props) {
  const { goal, checkIns } = standing;
  return (
    <Card
      title="Check-ins"
      action={
        <LinkButton onPress={() => open({ dialog: 'checkIn', goal: goal.id, id: null })}>
          Add check-in
        </LinkButton>
      }
    >
      <CourseChart standing={standing} />
      <DataTable
        caption={`Check-ins of ${goal.name}`}
        hideCaption
        columns={columnsOf(goal.measure, open)}
        rows={checkIns.toReversed()}
        rowKey={({ id }) => id}
        empty={<p className="dim">Nobody has checked in by the day that is looked at.</p>}
      />
    </Card>
  );
}
