// The fields of one term of an office.
import type { OfficerTerm } from '../../shared/governance/model.ts';
import { TermFields } from '../ui/TermFields.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly term: OfficerTerm;
  readonly onSet: (some: Partial<OfficerTerm>) => void;
}

export function OfficerTermFields({ term, onSet }: Props) {
  return (
    <div className="fields-2">
      <TextField
        label="Officer"
        hint="Leave blank if unknown."
        value={term.holder ?? ''}
        onCommit={(text) => onSet({ holder: text.trim() || null })}
      />
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
      />
    </div>
  );
}
