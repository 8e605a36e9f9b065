// The menu of new scenarios: a blank one, and those that any plan can have.

import { readyMadeNames, readyMades } from '../../shared/scenarios/figures/readyMade.ts';
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import { Menu } from '../ui/Menu.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import { addReadyMade } from './actions.ts';

interface Props {
  readonly onBlank: () => void;
  readonly onMade: (id: ScenarioId) => void;
}

export function NewScenario({ onBlank, onMade }: Props) {
  const ready = readyMadeNames.map((name): MenuEntry => {
    const onSelect = () => {
      const id = addReadyMade(name);
      if (id !== null) onMade(id);
    };
    return { label: readyMades[name].label, onSelect };
  });
  return (
    <Menu
      label="New scenario"
      kind="primary"
      items={[{ label: 'Blank…', onSelect: onBlank }, 'line', ...ready]}
    >
      New scenario
    </Menu>
  );
}
