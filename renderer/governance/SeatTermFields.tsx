// The fields of one term of a seat.
import type { SeatTerm } from '../../shared/governance/model.ts';
import { usePlan } from '../state/store.ts';
import { Select } from '../ui/Select.tsx';
import { TermFields } from '../ui/TermFields.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly term: SeatTerm;
  readonly onSet: (some: Partial<SeatTerm>) => void;
}

function Person({ term, onSet }: Props) {
  const { roll } = usePlan().members;
  const choices = [
    { value: '', label: 'not recorded' },
    ...roll.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <TextField
        label="Director"
        hint="Leave blank if unknown."
        value={term.holder ?? ''}
        onCommit={(text) => onSet({ holder: text.trim() || null })}
      />
      <Select
        label="Works for"
        value={term.employer ?? ''}
        choices={choices}
        onCommit={(id) => onSet({ employer: id === '' ? null : id })}
      />
      <TextField
        label="Alternate"
        value={term.alternate ?? ''}
        onCommit={(text) => onSet({ alternate: text.trim() || null })}
      />
    </>
  );
}

export function SeatTermFields({ term, onSet }: Props) {
  return (
    <div className="fields-2">
      {term.state !== 'vacant' && <Person term={term} onSet={onSet} />}
      <TextField
        label="Source"
        value={term.source ?? ''}
        onCommit={(text) => onSet({ source: text.trim() || null })}
      />
      <TermFields
        term={term}
        onSet={onSet}
        noFirst="Leave blank if unknown."
        noLast="Leave blank if ongoing."
        live
      />
    </div>
  );
}
