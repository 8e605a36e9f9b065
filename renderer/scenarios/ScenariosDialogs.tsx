// The dialogs of the scenarios page, loaded when the first of them opens.
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { useBasePlan } from '../state/shown.ts';
import { AdoptDialog } from './AdoptDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onMade: (id: ScenarioId) => void;
  readonly onClose: () => void;
}

export default function ScenariosDialogs({ opened, onMade, onClose }: Props) {
  const plan = useBasePlan();
  if (opened.dialog === 'add') {
    return <ScenarioDialog before={null} onMade={onMade} onClose={onClose} />;
  }
  if (opened.dialog === 'remove') {
    return <RemovalDialog path="scenarios.scenarios" id={opened.id} onClose={onClose} />;
  }
  const scenario = find(plan.scenarios.scenarios, opened.id);
  if (!scenario) return null;
  if (opened.dialog === 'edit') {
    return <ScenarioDialog before={scenario} onClose={onClose} />;
  }
  return <AdoptDialog plan={plan} scenario={scenario} onClose={onClose} />;
}
