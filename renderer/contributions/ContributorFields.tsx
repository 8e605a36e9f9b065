// Who gives: a member of the roll by choice, or another giver by name.
import { useState } from 'react';
import type { Contribution } from '../../shared/contributions/model.ts';
import { usePlan } from '../state/store.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly pledge: Contribution;
  readonly change: (some: Partial<Contribution>) => void;
}

const nobody = '';
const another = 'another';

export function ContributorFields({ pledge, change }: Props) {
  const { roll } = usePlan().members;
  const [other, setOther] = useState(pledge.giver !== null);
  const choices = [
    { value: nobody, label: 'Not recorded' },
    { value: another, label: 'Another giver, not on the roll' },
    // An id may be any text, so it is told apart from the two above.
    ...roll.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ];
  const choose = (value: string) => {
    setOther(value === another);
    const member = roll.find(({ id }) => `member ${id}` === value)?.id ?? null;
    change({ member, giver: value === another ? pledge.giver : null });
  };
  return (
    <div className="field-pair">
      <Select
        label="Given by"
        value={other ? another : pledge.member === null ? nobody : `member ${pledge.member}`}
        choices={choices}
        onCommit={choose}
      />
      {other && (
        <TextField
          label="Name of the giver"
          value={pledge.giver ?? ''}
          onCommit={(giver) => change({ giver: giver.trim() || null })}
        />
      )}
    </div>
  );
}
