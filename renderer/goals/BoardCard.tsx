// What the board got of a goal, and what it answered.

import type { Standing } from '../../shared/goals/figures/standing.ts';
import type { Delivery } from '../../shared/goals/model.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { removeDelivery } from './useGoals.ts';

interface Props {
  readonly standing: Standing;
  readonly open: Open;
}

const dayText = (day: PlainDate | null) => (day === null ? 'date not recorded' : formatDate(day));

function Answer({ answer, answeredOn }: Delivery) {
  if (answer === null) return <Tag tone="info">No answer yet</Tag>;
  return (
    <p className="wraps">
      The board answered: {answer} <span className="dim">{dayText(answeredOn)}</span>
    </p>
  );
}

function Item({ standing, open, at }: Props & { readonly at: number }) {
  const { goal } = standing;
  const delivery = goal.deliveries[at];
  if (!delivery) return null;
  return (
    <li className="list-row">
      <div className="goal-delivery wraps">
        <p>
          {delivery.what} <span className="dim">{dayText(delivery.on)}</span>
        </p>
        <Answer {...delivery} />
      </div>
      <Menu
        label={`Actions for delivery ${delivery.what}`}
        kind="icon"
        items={[
          {
            label: delivery.answer === null ? 'Record the answer…' : 'Edit…',
            onSelect: () => open({ dialog: 'delivery', goal: goal.id, at }),
          },
          { label: 'Remove', danger: true, onSelect: () => removeDelivery(standing, at) },
        ]}
      >
        <MoreIcon />
      </Menu>
    </li>
  );
}

export function BoardCard({ standing, open }: Props) {
  const { goal, owed } = standing;
  return (
    <Card
      title="Delivered to the board"
      action={
        <LinkButton onPress={() => open({ dialog: 'delivery', goal: goal.id, at: null })}>
          Record a delivery
        </LinkButton>
      }
    >
      {goal.deliveries.length === 0 ? (
        <p className="dim">
          {owed ? 'Nothing yet. It is due to the board.' : 'Nothing was delivered.'}
        </p>
      ) : (
        <ul className="list">
          {goal.deliveries.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a delivery has no other name than its place
            <Item key={at} standing={standing} open={open} at={at} />
          ))}
        </ul>
      )}
    </Card>
  );
}
