// The fields of one term of an office.
import type { OfficerTerm } from '../../shared/governance/model.ts';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  readonly term: OfficerTerm;
  readonly onSet: (some: Partial<OfficerTerm>) => void;
}

export function OfficerTermFields({ term, onSet }: Props) {
  return (
    <div className="fields-2">
      <TextField
        label="Holder"
        hint="Empty where the name is not recorded."
        value={term.holder ?? ''}
        onCommit={(text) => onSet({ holder: text.trim() || null })}
      />
      <TextField
        label="Source"
        value={term.source ?? ''}
        onCommit={(text) => onSet({ source: text.trim() || null })}
      />
      <DateField
        label="First day"
        hint="Empty where it is not known."
        optional
        value={term.from}
        onCommit={(from) => onSet({ from })}
      />
      <DateField
        label="Last day"
        hint="Empty while the end is open."
        optional
        value={term.to}
        onCommit={(to) => onSet({ to })}
      />
    </div>
  );
}
