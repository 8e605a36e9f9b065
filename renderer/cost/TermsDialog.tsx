// The years that the cost model counts, and how prices grow in them.
import { useState } from 'react';
import type { Terms } from '../../shared/cost/model.ts';
import { longestHorizon } from '../../shared/cost/model.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CountField, ShareField, YearField } from '../ui/valueFields.tsx';

type Fields = Pick<Terms, 'startYear' | 'years' | 'staffEscalation' | 'fixedEscalation'>;

function present(): Fields {
  const { startYear, years, staffEscalation, fixedEscalation } = getState().plan.cost.terms;
  return { startYear, years, staffEscalation, fixedEscalation };
}

function changedFrom(before: Fields, fields: Fields): Partial<Terms> {
  const keys = (Object.keys(fields) as (keyof Fields)[]).filter(
    (key) => fields[key] !== before[key],
  );
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}

export function TermsDialog({ onClose }: { readonly onClose: () => void }) {
  const [before] = useState(present);
  const [fields, setFields] = useState(before);
  const set = (some: Partial<Fields>) => setFields((now) => ({ ...now, ...some }));
  return (
    <Dialog
      title="Years and prices"
      onSubmit={() => dispatch({ type: 'cost/setTerms', set: changedFrom(before, fields) })}
      onClose={onClose}
    >
      <div className="cost-fields">
        <YearField
          label="Start year"
          hint="All amounts are in prices of this year."
          value={fields.startYear}
          onCommit={(startYear) => set({ startYear })}
        />
        <CountField
          label="Years"
          hint={`1 to ${longestHorizon}.`}
          value={fields.years}
          onCommit={(years) => set({ years })}
        />
        <ShareField
          label="Staff escalation per year"
          value={fields.staffEscalation}
          onCommit={(staffEscalation) => set({ staffEscalation })}
        />
        <ShareField
          label="Fixed-cost escalation per year"
          value={fields.fixedEscalation}
          onCommit={(fixedEscalation) => set({ fixedEscalation })}
        />
      </div>
      <p className="dim small">
        Each year costs the amount times (1 + escalation) for every year since the start, rounded
        once to the cent.
      </p>
    </Dialog>
  );
}
