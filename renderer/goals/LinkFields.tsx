// The cost lines and contributions that belong to a goal.
import type { Goal } from '../../shared/goals/model.ts';
import { find } from '../../shared/values/id.ts';
import { usePlan } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';

interface LinksProps<T extends { readonly id: string; readonly name: string }> {
  readonly noun: string;
  readonly entities: readonly T[];
  readonly ids: readonly T['id'][];
  readonly onSet: (ids: readonly T['id'][]) => void;
}

function Links<T extends { readonly id: string; readonly name: string }>({
  noun,
  entities,
  ids,
  onSet,
}: LinksProps<T>) {
  const others = entities.filter(({ id }) => !ids.includes(id));
  const none = { value: '', label: `Choose a ${noun}` };
  const choices = [none, ...others.map(({ id, name }) => ({ value: `id ${id}`, label: name }))];
  const link = (value: string) => {
    const chosen = others.find(({ id }) => `id ${id}` === value);
    if (chosen) onSet([...ids, chosen.id]);
  };
  return (
    <div className="rows">
      <Select label={`Link a ${noun}`} value="" choices={choices} onCommit={link} />
      <ul aria-label={`Linked ${noun}s`}>
        {ids.map((id) => {
          const name = find(entities, id)?.name ?? 'removed since';
          return (
            <li key={id} className="list-row">
              <span className="wraps">{name}</span>
              <IconButton
                label={`Unlink ${name}`}
                icon={<TrashIcon />}
                onPress={() => onSet(ids.filter((one) => one !== id))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface Props {
  readonly goal: Goal;
  readonly set: (some: Partial<Goal>) => void;
}

export function LinkFields({ goal, set }: Props) {
  const { cost, contributions } = usePlan();
  return (
    <div className="fields-2">
      <Links
        noun="cost line"
        entities={cost.lines}
        ids={goal.lines}
        onSet={(lines) => set({ lines })}
      />
      <Links
        noun="contribution"
        entities={contributions.pledges}
        ids={goal.pledges}
        onSet={(pledges) => set({ pledges })}
      />
    </div>
  );
}
