// How one sees that a goal is reached: by a number, by milestones, or not yet.
import type { Measure, Milestone } from '../../shared/goals/model.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, NumberField } from '../ui/valueFields.tsx';

interface Props {
  readonly measure: Measure;
  readonly onSet: (measure: Measure) => void;
}

const labels: Readonly<Record<Measure['type'], string>> = {
  none: 'No measure',
  number: 'A number',
  milestones: 'Milestones',
};
const choices = (Object.keys(labels) as Measure['type'][]).map((value) => ({
  value,
  label: labels[value],
}));

function measureOf(type: Measure['type']): Measure {
  switch (type) {
    case 'none':
      return { type };
    case 'number':
      return { type, unit: null, start: 0, target: 1 };
    case 'milestones':
      return { type, milestones: [{ name: '', done: null }] };
  }
}

function NumberFields({ measure, onSet }: Props) {
  if (measure.type !== 'number') return null;
  return (
    <div className="fields-3">
      <NumberField
        label="Start"
        value={measure.start}
        onCommit={(start) => onSet({ ...measure, start })}
      />
      <NumberField
        label="Target"
        value={measure.target}
        onCommit={(target) => onSet({ ...measure, target })}
      />
      <TextField
        label="Unit"
        value={measure.unit ?? ''}
        onCommit={(text) => onSet({ ...measure, unit: text.trim() || null })}
      />
    </div>
  );
}

interface MilestoneProps {
  readonly milestone: Milestone;
  readonly place: number;
  readonly onSet: (milestone: Milestone) => void;
  readonly onRemove: () => void;
}

function MilestoneRow({ milestone, place, onSet, onRemove }: MilestoneProps) {
  return (
    <div className="row-of-fields">
      <TextField
        label={`Milestone ${place}`}
        value={milestone.name}
        onCommit={(name) => onSet({ ...milestone, name: name.trim() })}
      />
      <DateField
        label={`Milestone ${place}, reached on`}
        optional
        value={milestone.done}
        onCommit={(done) => onSet({ ...milestone, done })}
      />
      <IconButton label={`Remove milestone ${place}`} icon={<TrashIcon />} onPress={onRemove} />
    </div>
  );
}

function MilestoneFields({ measure, onSet }: Props) {
  if (measure.type !== 'milestones') return null;
  const { milestones } = measure;
  const setAll = (all: readonly Milestone[]) => onSet({ ...measure, milestones: all });
  return (
    <>
      {milestones.map((milestone, at) => (
        <MilestoneRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no other name than its place
          key={at}
          milestone={milestone}
          place={at + 1}
          onSet={(one) => setAll(milestones.with(at, one))}
          onRemove={() => setAll(milestones.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button onPress={() => setAll([...milestones, { name: '', done: null }])}>
          Add milestone
        </Button>
      </div>
    </>
  );
}

export function MeasureFields({ measure, onSet }: Props) {
  return (
    <fieldset className="rows" aria-label="Measure">
      <Select
        label="Measured by"
        value={measure.type}
        choices={choices}
        onCommit={(type) => onSet(measureOf(type))}
      />
      <NumberFields measure={measure} onSet={onSet} />
      <MilestoneFields measure={measure} onSet={onSet} />
    </fieldset>
  );
}
