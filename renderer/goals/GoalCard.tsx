// One goal on the board: its name, its group and aim, its mark and progress, and what one may do.

import { markOf, progressText, type Standing } from '../../shared/goals/figures/standing.ts';
import { type GoalId, type GoalState, goalStates } from '../../shared/goals/model.ts';
import { aimText, stateWords } from '../../shared/goals/words.ts';
import { find } from '../../shared/values/id.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import type { Open } from './dialogs.ts';
import { GoalMark } from './GoalMark.tsx';
import { goalMenu } from './goalMenu.ts';
import { explainGoal } from './useGoals.ts';

/** Other programs do not ask for a kind that they do not know: an id is nothing to drop there. */
export const goalKind = 'application/x-treekeeper-goal';

interface Props {
  readonly standing: Standing;
  readonly setState: (id: GoalId, state: GoalState) => void;
  readonly moveBy: (id: GoalId, by: -1 | 1) => void;
  readonly open: Open;
  readonly show: (id: GoalId) => void;
}

function itemsOf({ standing: { goal }, setState, moveBy, open }: Props): MenuEntry[] {
  const { id } = goal;
  return [
    ...goalStates.map((state) => ({
      label: stateWords[state],
      checked: goal.state === state,
      onSelect: () => setState(id, state),
    })),
    'line',
    { label: 'Move up', keys: 'Alt+↑', onSelect: () => moveBy(id, -1) },
    { label: 'Move down', keys: 'Alt+↓', onSelect: () => moveBy(id, 1) },
    'line',
    ...goalMenu(goal, open),
  ];
}

export function GoalCard(props: Props) {
  const { standing, show } = props;
  const { goal, progress, aim } = standing;
  const { groups } = usePlan().groups;
  const group = find(groups, goal.group)?.name;
  const about = [group, aim && `target ${aimText(aim)}`, goal.owner].filter(Boolean);
  return (
    <li
      className="goal-card"
      data-entity={goal.id}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(goalKind, goal.id)}
    >
      <div className="goal-card-head">
        <LinkButton onPress={() => show(goal.id)}>{goal.name}</LinkButton>
        <Menu label={`Move or edit ${goal.name}`} kind="icon" items={itemsOf(props)}>
          <MoreIcon />
        </Menu>
      </div>
      {about.length > 0 && <p className="dim small wraps">{about.join(' · ')}</p>}
      {/* The column names the state already. */}
      <div className="goal-card-foot">
        {markOf(standing).text !== stateWords[goal.state] && <GoalMark standing={standing} />}
        {progress !== null && (
          <Figure
            text={progressText(progress)}
            label={`Progress of ${goal.name}`}
            onExplain={explainGoal(goal.id, 'progress')}
          />
        )}
      </div>
    </li>
  );
}
