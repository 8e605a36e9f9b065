// The facts of a goal: its state, how far and how sure, and every aim that it had.
import type { ReactNode } from 'react';
import {
  confidenceText,
  progressText,
  type Standing,
} from '../../shared/goals/figures/standing.ts';
import { goalStates, type Milestone } from '../../shared/goals/model.ts';
import { aimText, horizonWords, measureText, stateWords } from '../../shared/goals/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Select } from '../ui/Select.tsx';
import type { Open } from './dialogs.ts';
import { GoalMark } from './GoalMark.tsx';
import { explainGoal, setGoalState } from './useGoals.ts';

interface Props {
  readonly standing: Standing;
  readonly open: Open;
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="list-row">
      <span className="dim">{label}</span>
      <span className="goal-fact wraps">{children}</span>
    </div>
  );
}

const stateChoices = goalStates.map((value) => ({ value, label: stateWords[value] }));

function Aims({ standing: { goal, overdue }, open }: Props) {
  return (
    <Card
      title="Target"
      action={
        <LinkButton onPress={() => open({ dialog: 'retarget', goal: goal.id })}>
          {goal.aims.length === 0 ? 'Set target…' : 'Change target…'}
        </LinkButton>
      }
    >
      {goal.aims.length === 0 ? (
        <p className="dim">No release and no day is set.</p>
      ) : (
        <ol className="list" aria-label="Targets, the current one first">
          {goal.aims.toReversed().map((aim, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an aim has no other name than its place
            <li className="goal-aim list-row" key={at}>
              <span className={at === 0 && overdue ? 'act' : undefined}>
                <strong>{aimText(aim)}</strong>
                {at > 0 && <span className="dim"> before</span>}
              </span>
              <span className="dim small wraps">
                {aim.since !== null && `set ${formatDate(aim.since)}. `}
                {aim.reason}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  return (
    <ul className="list" aria-label="Milestones">
      {milestones.map(({ name, done }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no other name than its place
        <li className="list-row" key={at}>
          <span className="wraps">{name}</span>
          <span className="dim">{done === null ? 'not reached' : formatDate(done)}</span>
        </li>
      ))}
    </ul>
  );
}

export function FactsCard({ standing, open }: Props) {
  const { goal, progress, confidence, slips } = standing;
  const { measure } = goal;
  return (
    <>
      <Card title="Standing" action={<GoalMark standing={standing} />}>
        <div className="list">
          {slips.map((why) => (
            <p className="act small" key={why}>
              {why}
            </p>
          ))}
          <Select
            label="State"
            value={goal.state}
            choices={stateChoices}
            onCommit={(state) => setGoalState(goal.id, state)}
          />
          <Fact label="Progress">
            <Figure
              text={progressText(progress)}
              label="Progress"
              tone={progress === null ? 'unknown' : undefined}
              onExplain={explainGoal(goal.id, 'progress')}
            />
          </Fact>
          <Fact label="Confidence">
            <Figure
              text={confidenceText(confidence)}
              label="Confidence"
              tone={confidence === null ? 'unknown' : undefined}
              onExplain={explainGoal(goal.id, 'confidence')}
            />
          </Fact>
          <Fact label="Horizon">
            {goal.horizon === null ? 'not recorded' : horizonWords[goal.horizon]}
          </Fact>
          <Fact label="Measure">{measureText(measure)}</Fact>
        </div>
        {measure.type === 'milestones' && <Milestones milestones={measure.milestones} />}
      </Card>
      <Aims standing={standing} open={open} />
    </>
  );
}
