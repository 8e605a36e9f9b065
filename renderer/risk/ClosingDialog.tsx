// Moves one lever: in the plan that is shown, or in a new scenario; what follows is shown first.
import { useMemo, useState } from 'react';
import { applyChange, type Change } from '../../shared/kernel/change.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { stepSentence } from '../../shared/scenarios/changes/sentences.ts';
import type { Aim } from '../../shared/solver/figures/close.ts';
import {
  type Lever,
  leverChange,
  leverName,
  leverText,
} from '../../shared/solver/figures/lever.ts';
import { firstDayOf } from '../../shared/values/date.ts';
import { Consequences } from '../editing/Consequences.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan, useStore } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly lever: Lever;
  readonly value: number;
  readonly aim: Aim;
  readonly onClose: () => void;
}

type Where = 'plan' | 'scenario';
const choices = [
  { value: 'plan' as const, label: 'In the plan shown' },
  { value: 'scenario' as const, label: 'As a new scenario' },
];

/** One batch: the scenario, and the one change that is in it. */
function asScenario(plan: Plan, name: string, change: Change): Change {
  const scenario = { id: newId(), name, note: null, source: null };
  const sentence = stepSentence(plan, change, applyChange(plan, change));
  const step = { id: newId(), scenario: scenario.id, change, sentence };
  return {
    type: 'batch',
    name: `Added the scenario “${name}”`,
    changes: [
      { type: 'scenarios/addScenario', entity: scenario, at: null },
      { type: 'scenarios/addStep', entity: step, at: null },
    ],
  };
}

export function ClosingDialog({ lever, value, aim, onClose }: Props) {
  const plan = usePlan();
  const inScenario = useStore(({ shown }) => shown.kind === 'scenario');
  const text = `${leverName(plan, lever)}: ${leverText(lever, value)}`;
  const [where, choose] = useState<Where>('plan');
  const [name, setName] = useState(text);
  const change = useMemo(
    () => leverChange(plan, lever, aim.year, value, newId),
    [plan, lever, aim.year, value],
  );
  const make = () => {
    if (!change) {
      return { what: 'The tier', why: 'It is no longer in the plan.', remedy: 'Close this.' };
    }
    return dispatchNamed(where === 'plan' ? change : asScenario(plan, name.trim(), change));
  };
  return (
    <Dialog
      title={text}
      submitLabel={where === 'plan' ? 'Apply' : 'Create scenario'}
      onSubmit={make}
      onClose={onClose}
    >
      {!inScenario && <Select label="Apply to" value={where} choices={choices} onCommit={choose} />}
      {where === 'scenario' && (
        <TextField label="Name of the scenario" value={name} onCommit={setName} />
      )}
      <Consequences
        change={change}
        from={firstDayOf(aim.year, plan.consortium.profile.yearStartsIn)}
      />
    </Dialog>
  );
}
