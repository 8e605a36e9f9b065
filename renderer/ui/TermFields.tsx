// The first and the last day of whatever lasts: a term, a group, a role. Both may be left out.
import type { PlainDate } from '../../shared/values/date.ts';
import { DateField } from './valueFields.tsx';

interface Term {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

interface Props {
  readonly term: Term;
  readonly onSet: (some: Partial<Term>) => void;
  /** What an empty day says. */
  readonly noFirst?: string;
  readonly noLast: string;
  readonly live?: boolean;
}

export function TermFields({ term, onSet, noFirst, noLast, live }: Props) {
  return (
    <>
      <DateField
        label="First day"
        hint={noFirst}
        optional
        live={live}
        value={term.from}
        onCommit={(from) => onSet({ from })}
      />
      <DateField
        label="Last day"
        hint={noLast}
        optional
        live={live}
        value={term.to}
        onCommit={(to) => onSet({ to })}
      />
    </>
  );
}
