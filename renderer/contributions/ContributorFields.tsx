// Who gives: a member of the roll by choice, or another giver by name.
import type { Contribution } from '../../shared/contributions/model.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { unnamed } from '../editing/unnamed.ts';
import { usePlan } from '../state/store.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Another giver has a name, which is typed after that was chosen: until then it is blank. */
export const blankGiver = ({ giver }: Contribution): Refusal | null =>
  giver === '' ? unnamed('The contributor', 'choose “Not recorded”') : null;

interface Props {
  readonly pledge: Contribution;
  readonly change: (some: Partial<Contribution>) => void;
}

const nobody = '';
const another = 'another';

export function ContributorFields({ pledge, change }: Props) {
  const { roll } = usePlan().members;
  const isOther = pledge.giver !== null;
  const choices = [
    { value: nobody, label: 'Not recorded' },
    { value: another, label: 'Someone not on the roll' },
    // An id may be any text, so it is told apart from the two above.
    ...roll.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ];
  const choose = (value: string) => {
    const member = roll.find(({ id }) => `member ${id}` === value)?.id ?? null;
    change({ member, giver: value === another ? (pledge.giver ?? '') : null });
  };
  return (
    <div className="field-pair">
      <Select
        label="Contributor"
        value={isOther ? another : pledge.member === null ? nobody : `member ${pledge.member}`}
        choices={choices}
        onCommit={choose}
      />
      {isOther && (
        <TextField
          label="Name of the contributor"
          value={pledge.giver ?? ''}
          onCommit={(giver) => change({ giver: giver.trim() })}
        />
      )}
    </div>
  );
}
