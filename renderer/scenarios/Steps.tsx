// The changes of one scenario in their order: what each does, which no longer apply and why.
import type { Plan } from '../../shared/kernel/plan.ts';
import { inScenario, type StepOutcome } from '../../shared/scenarios/figures/scenarioPlan.ts';
import type { Scenario } from '../../shared/scenarios/model.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Tag } from '../ui/Tag.tsx';
import { moveStep, takeOut } from './actions.ts';
import type { Open } from './dialogs.ts';

interface Props {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly open: Open;
}

interface StepProps {
  readonly outcome: StepOutcome;
  readonly before: StepOutcome | undefined;
  readonly after: StepOutcome | undefined;
}

function StepMenu({ outcome: { step }, before, after }: StepProps) {
  const to = (neighbor: StepOutcome | undefined) => () => {
    if (neighbor) moveStep(step.id, neighbor.step);
  };
  return (
    <Menu
      label={`Actions for change ${step.sentence}`}
      kind="icon"
      items={[
        { label: 'Move up', disabled: before ? null : 'It is the first.', onSelect: to(before) },
        { label: 'Move down', disabled: after ? null : 'It is the last.', onSelect: to(after) },
        'line',
        { label: 'Remove', danger: true, onSelect: () => takeOut(step) },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function StepRow(props: StepProps) {
  const { step, refusal, idle, since } = props.outcome;
  return (
    <li className="scenario-step">
      <div className="wraps">
        <p>{step.sentence}</p>
        {refusal && (
          <p className="small">
            <Tag tone="act">no longer applies</Tag>{' '}
            <span className="act">
              {refusal.why} {refusal.remedy}
            </span>
          </p>
        )}
        {since && (
          <p className="small">
            <Tag tone="act">made for an earlier plan</Tag>{' '}
            <span className="act">
              It was {since.made} when this change was made, and is {since.now} now.
            </span>
          </p>
        )}
        {idle && <p className="dim small">The plan already has this.</p>}
      </div>
      <StepMenu {...props} />
    </li>
  );
}

function NoSteps() {
  return (
    <p className="dim">
      No changes yet. Edit the scenario: each edit on any page becomes one of its changes.
    </p>
  );
}

export function Steps({ plan, scenario, open }: Props) {
  const { steps } = inScenario(plan, scenario.id);
  const { id, name, note, source } = scenario;
  return (
    <Card
      title={`Changes of “${name}”`}
      action={
        steps.length > 0 && <Button onPress={() => open({ dialog: 'adopt', id })}>Adopt…</Button>
      }
    >
      <div className="stack">
        {note && <p className="wraps">{note}</p>}
        {steps.length === 0 ? (
          <NoSteps />
        ) : (
          <ol className="scenario-steps">
            {steps.map((outcome, at) => (
              <StepRow
                key={outcome.step.id}
                outcome={outcome}
                before={steps[at - 1]}
                after={steps[at + 1]}
              />
            ))}
          </ol>
        )}
        {source && <p className="dim small wraps">{source}</p>}
      </div>
    </Card>
  );
}
