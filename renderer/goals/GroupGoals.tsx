// The goals of a working group, with what it owes the board.
import type { GoalId } from '../../shared/goals/model.ts';
import './goals.css';
import { goalsOf } from '../../shared/goals/figures/goals.ts';
import { progressText, type Standing } from '../../shared/goals/figures/standing.ts';
import { aimText } from '../../shared/goals/words.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { goToEntity } from '../state/navigation.ts';
import type { EntityProps } from '../state/registration.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Tag } from '../ui/Tag.tsx';
import { GoalMark } from './GoalMark.tsx';
import { explainCount, useStandings } from './useGoals.ts';

function openGoal(id: GoalId): void {
  goToEntity('goals', id);
}

const columns: readonly TableColumn<Standing>[] = [
  {
    key: 'name',
    header: 'Goal',
    rowHeader: true,
    cell: ({ goal }) => <LinkButton onPress={() => openGoal(goal.id)}>{goal.name}</LinkButton>,
  },
  { key: 'aim', header: 'Target', cell: ({ aim }) => (aim ? aimText(aim) : '') },
  {
    key: 'progress',
    header: 'Progress',
    align: 'end',
    cell: ({ progress }) => (
      <span className={progress === null ? 'dim' : undefined}>{progressText(progress)}</span>
    ),
  },
  { key: 'mark', header: 'Standing', cell: (standing) => <GoalMark standing={standing} /> },
  {
    key: 'owed',
    header: 'Board',
    cell: ({ owed, goal }) =>
      owed ? (
        <Tag tone="info">Due</Tag>
      ) : (
        <span className="dim">{goal.deliveries.length > 0 ? 'delivered' : ''}</span>
      ),
  },
];

export function GroupGoals({ path, id }: EntityProps) {
  const plan = usePlan();
  const goals = goalsOf(useStandings(), 'all', id);
  const owed = goalsOf(goals, 'owed');
  return (
    <Card
      title="Goals"
      action={
        <span className="dim">
          Due to the board:{' '}
          <Figure
            text={String(owed.length)}
            label="Due to the board"
            onExplain={explainCount('owed', id)}
          />
        </span>
      }
    >
      <div className="group-goals">
        <DataTable
          caption={`Goals of ${nameOf(plan, path, id)}`}
          hideCaption
          columns={columns}
          rows={goals}
          rowKey={({ goal }) => goal.id}
          empty={<p className="dim">It has no goals. Add them on the page of the goals.</p>}
        />
      </div>
    </Card>
  );
}
