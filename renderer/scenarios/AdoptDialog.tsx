// Adopting a scenario: which of its changes become edits of the plan, and what follows, before it is done.
import { useMemo, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import { adopting } from '../../shared/scenarios/changes/adopting.ts';
import { inScenario, type StepOutcome } from '../../shared/scenarios/figures/scenarioPlan.ts';
import type { Scenario, StepId } from '../../shared/scenarios/model.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { announce } from '../ui/announce.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

const nothing: Refusal = {
  what: 'The adoption',
  why: 'No change is selected.',
  remedy: 'Choose at least one.',
};

const applicable = (steps: readonly StepOutcome[]) =>
  steps.filter(({ refusal }) => refusal === null).map(({ step }) => step.id);

interface ListProps {
  readonly steps: readonly StepOutcome[];
  readonly chosen: ReadonlySet<StepId>;
  readonly onChoose: (chosen: ReadonlySet<StepId>) => void;
}

function Choices({ steps, chosen, onChoose }: ListProps) {
  const all = applicable(steps);
  const toggle = (id: StepId) =>
    onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <fieldset className="scenario-choices">
      <legend>Changes to adopt</legend>
      {all.length > 1 && (
        <Checkbox
          label={`All ${all.length} that apply`}
          checked={all.every((id) => chosen.has(id))}
          onCommit={(on) => onChoose(new Set(on ? all : []))}
        />
      )}
      {steps.map(({ step, refusal, idle }) => (
        <Checkbox
          key={step.id}
          label={step.sentence}
          hint={
            refusal
              ? `No longer applies: ${refusal.why}`
              : idle
                ? 'The plan already has this.'
                : undefined
          }
          disabled={refusal !== null}
          checked={chosen.has(step.id)}
          onCommit={() => toggle(step.id)}
        />
      ))}
    </fieldset>
  );
}

export function AdoptDialog({ plan, scenario, onClose }: Props) {
  const { steps } = inScenario(plan, scenario.id);
  const [chosen, choose] = useState<ReadonlySet<StepId>>(() => new Set(applicable(steps)));
  const [removes, setRemoves] = useState(true);
  const isWhole = steps.every(({ step }) => chosen.has(step.id));
  const change = useMemo(
    () => adopting(plan, scenario.id, chosen, removes ? 'removed' : 'kept'),
    [plan, scenario, chosen, removes],
  );
  const submit = () => {
    if (!change) return nothing;
    const refusal = dispatch(change);
    if (!refusal) announce(`${change.name}.`);
    return refusal;
  };
  return (
    <Dialog
      title={`Adopt “${scenario.name}”`}
      submitLabel={isWhole ? 'Adopt all' : `Adopt ${chosen.size} of ${steps.length}`}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <FormConsequences change={change} on={plan}>
        <p className="dim">
          The selected changes become edits of the plan, in one step that you can undo.
          {isWhole ? '' : ' The others stay in the scenario.'}
        </p>
        <Choices steps={steps} chosen={chosen} onChoose={choose} />
        {isWhole && steps.length > 0 && (
          <Checkbox
            label="Remove the scenario, which is then empty"
            checked={removes}
            onCommit={setRemoves}
          />
        )}
      </FormConsequences>
    </Dialog>
  );
}
