// Every aim of a goal in its order, to be set or set right.
import type { Aim } from '../../shared/goals/model.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface RowProps {
  readonly aim: Aim;
  readonly place: number;
  readonly onSet: (aim: Aim) => void;
  readonly onRemove: () => void;
}

function Row({ aim, place, onSet, onRemove }: RowProps) {
  const text = (field: 'release' | 'reason') => ({
    value: aim[field] ?? '',
    onCommit: (typed: string) => onSet({ ...aim, [field]: typed.trim() || null }),
  });
  return (
    <div className="row-of-fields aim-row">
      <TextField label={`Release, target ${place}`} {...text('release')} />
      <DateField
        label={`Due, target ${place}`}
        optional
        value={aim.due}
        onCommit={(due) => onSet({ ...aim, due })}
      />
      <DateField
        label={`Since, target ${place}`}
        optional
        value={aim.since}
        onCommit={(since) => onSet({ ...aim, since })}
      />
      <TextField label={`Why, target ${place}`} {...text('reason')} />
      <IconButton label={`Remove target ${place}`} icon={<TrashIcon />} onPress={onRemove} />
    </div>
  );
}

interface Props {
  readonly aims: readonly Aim[];
  readonly onSet: (aims: readonly Aim[]) => void;
}

const blank: Aim = { release: null, due: null, since: null, reason: null };

export function AimFields({ aims, onSet }: Props) {
  return (
    <fieldset className="rows" aria-label="Aims">
      {aims.map((aim, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: an aim has no other name than its place
          key={at}
          aim={aim}
          place={at + 1}
          onSet={(one) => onSet(aims.with(at, one))}
          onRemove={() => onSet(aims.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button onPress={() => onSet([...aims, blank])}>
          {aims.length === 0 ? 'Target a release or a date' : 'Add a target'}
        </Button>
      </div>
    </fieldset>
  );
}
