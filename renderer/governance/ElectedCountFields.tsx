// How many seats an electorate elects: a fixed number, one for so many members, or a table of steps.
import type { ElectedCount } from '../../shared/governance/model.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import { CountField } from '../ui/valueFields.tsx';

interface Props<C extends ElectedCount = ElectedCount> {
  readonly count: C;
  readonly onSet: (count: ElectedCount) => void;
}

const labels: Readonly<Record<ElectedCount['type'], string>> = {
  fixed: 'A fixed number',
  onePer: 'One seat per number of members',
  steps: 'In steps by number of members',
};
const types = (Object.keys(labels) as ElectedCount['type'][]).map((value) => ({
  value,
  label: labels[value],
}));

const starts: Readonly<Record<ElectedCount['type'], ElectedCount>> = {
  fixed: { type: 'fixed', seats: 1 },
  onePer: { type: 'onePer', members: 5, minimum: 1, maximum: 3 },
  steps: { type: 'steps', steps: [{ members: 1, seats: 1 }] },
};

type OnePer = Extract<ElectedCount, { type: 'onePer' }>;
type Steps = Extract<ElectedCount, { type: 'steps' }>;

function OnePerFields({ count, onSet }: Props<OnePer>) {
  return (
    <div className="fields-3">
      <CountField
        label="One seat for every"
        hint="members"
        value={count.members}
        onCommit={(members) => onSet({ ...count, members })}
      />
      <CountField
        label="At least"
        hint="if there is a member"
        value={count.minimum}
        onCommit={(minimum) => onSet({ ...count, minimum })}
      />
      <CountField
        label="At most"
        value={count.maximum}
        onCommit={(maximum) => onSet({ ...count, maximum })}
      />
    </div>
  );
}

function StepRow({ count, onSet, place }: Props<Steps> & { readonly place: number }) {
  const step = count.steps[place] ?? { members: 0, seats: 0 };
  const set = (some: Partial<typeof step>) =>
    onSet({ ...count, steps: count.steps.with(place, { ...step, ...some }) });
  return (
    <div className="row-of-fields">
      <CountField
        label={`Minimum members, step ${place + 1}`}
        value={step.members}
        onCommit={(members) => set({ members })}
      />
      <CountField
        label={`Seats, step ${place + 1}`}
        value={step.seats}
        onCommit={(seats) => set({ seats })}
      />
      <IconButton
        label={`Remove step ${place + 1}`}
        icon={<TrashIcon />}
        onPress={() => onSet({ ...count, steps: count.steps.toSpliced(place, 1) })}
      />
    </div>
  );
}

function StepFields({ count, onSet }: Props<Steps>) {
  const last = count.steps.at(-1) ?? { members: 0, seats: 0 };
  const next = { members: last.members + 1, seats: last.seats + 1 };
  return (
    <fieldset className="rows" aria-label="Steps">
      {count.steps.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its place
        <StepRow key={place} count={count} onSet={onSet} place={place} />
      ))}
      <div>
        <Button onPress={() => onSet({ ...count, steps: [...count.steps, next] })}>Add step</Button>
      </div>
    </fieldset>
  );
}

export function ElectedCountFields({ count, onSet }: Props) {
  return (
    <>
      <Select
        label="How many seats"
        value={count.type}
        choices={types}
        onCommit={(type) => onSet(starts[type])}
      />
      <OfType count={count} onSet={onSet} />
    </>
  );
}

function OfType({ count, onSet }: Props) {
  switch (count.type) {
    case 'fixed':
      return (
        <CountField
          label="Seats"
          value={count.seats}
          onCommit={(seats) => onSet({ ...count, seats })}
        />
      );
    case 'onePer':
      return <OnePerFields count={count} onSet={onSet} />;
    case 'steps':
      return <StepFields count={count} onSet={onSet} />;
  }
}
