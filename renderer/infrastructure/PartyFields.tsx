// Who it is: a member of the roll by choice, or somebody else by name; or nobody known.
import { nobodyKnown, type Party } from '../../shared/members/figures/parties.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { unnamed } from '../editing/unnamed.ts';
import { usePlan } from '../state/store.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Somebody who is not on the roll has a name, which is typed after that was chosen. */
export const blankName = (what: string, ...parties: readonly Party[]): Refusal | null =>
  parties.some(({ name }) => name === '') ? unnamed(what, 'choose “Unknown”') : null;

interface Props {
  readonly label: string;
  /** Of the field for a name that is not on the roll. */
  readonly nameLabel: string;
  readonly party: Party;
  readonly onCommit: (party: Party) => void;
}

const unknown = '';
const other = 'other';

export function PartyFields({ label, nameLabel, party, onCommit }: Props) {
  const { roll } = usePlan().members;
  const isNamed = party.name !== null;
  const choices = [
    { value: unknown, label: 'Unknown' },
    { value: other, label: 'Someone not on the roll' },
    // An id may be any text, so it is told apart from the two above.
    ...roll.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ];
  const choose = (value: string) => {
    if (value === other) return onCommit({ ...nobodyKnown, name: party.name ?? '' });
    const member = roll.find(({ id }) => `member ${id}` === value)?.id ?? null;
    return onCommit({ ...nobodyKnown, member });
  };
  return (
    <>
      <Select
        label={label}
        value={isNamed ? other : party.member === null ? unknown : `member ${party.member}`}
        choices={choices}
        onCommit={choose}
      />
      {isNamed && (
        <TextField
          label={nameLabel}
          value={party.name ?? ''}
          onCommit={(name) => onCommit({ ...nobodyKnown, name: name.trim() })}
        />
      )}
    </>
  );
}
