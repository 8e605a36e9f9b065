// Ends a term on a day, of a seat or of an office; with nobody after, it is vacant from the next day.
import { useMemo, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import { addDays, formatDate, type PlainDate } from '../../shared/values/date.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  /** The seat or office. */
  readonly name: string;
  readonly term: { readonly id: string; readonly to: PlainDate | null };
  readonly of: 'seat' | 'office';
  readonly onClose: () => void;
}

export function EndTermDialog({ name, term, of, onClose }: Props) {
  const { asOf } = useViewSettings();
  const [to, setTo] = useState(term.to ?? asOf);
  useFollowsAsOf(term.to === null ? to : null, setTo);
  const change = useMemo((): Change => {
    const type = of === 'seat' ? 'governance/setSeatTerm' : 'governance/setOfficerTerm';
    return {
      type: 'batch',
      name: `Ended the term of “${name}” on ${formatDate(to)}`,
      changes: [{ type, id: term.id, set: { to } }],
    };
  }, [of, name, term.id, to]);
  return (
    <Dialog
      title={`End the term: ${name}`}
      submitLabel="End term"
      wide
      onSubmit={() => dispatch(change)}
      onClose={onClose}
    >
      <FormConsequences change={change} from={addDays(to, 1)}>
        <div className="fields-2">
          <DateField
            label="Last day of the term"
            hint="Vacant from the next day, unless a successor is recorded."
            live
            value={to}
            onCommit={setTo}
          />
        </div>
      </FormConsequences>
    </Dialog>
  );
}
