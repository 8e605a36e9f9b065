// How a plan is drawn, in a dialog: the seed, how often, and how sure the solver is to be.
import { useState } from 'react';
import { fewestTrials, mostTrials, type RiskRules } from '../../shared/risk/model.ts';
import { formatCount } from '../../shared/values/counted.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CountField, ShareField } from '../ui/valueFields.tsx';

const limits = `From ${formatCount(fewestTrials)} to ${formatCount(mostTrials)}. Four times as many halve the error.`;

export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const [rules, setRules] = useState<RiskRules>(usePlan().uncertainty.rules);
  const change = (some: Partial<RiskRules>) => setRules((before) => ({ ...before, ...some }));
  return (
    <Dialog
      title="Simulation settings"
      onSubmit={() => dispatch({ type: 'uncertainty/setRules', set: rules })}
      onClose={onClose}
    >
      <CountField
        label="Seed"
        hint="The same plan and seed give the same figures on every computer."
        value={rules.seed}
        onCommit={(seed) => change({ seed })}
      />
      <CountField
        label="Simulations"
        hint={limits}
        value={rules.trials}
        onCommit={(trials) => change({ trials })}
      />
      <ShareField
        label="Confidence"
        hint="The chance of full funding to aim for when closing the gap."
        value={rules.confidence}
        onCommit={(confidence) => change({ confidence })}
      />
    </Dialog>
  );
}
