// The amount that is set for one year, in a dialog.

import { useState } from 'react';
import type { AmountId, SetAmount } from '../../shared/contributions/model.ts';
import { find } from '../../shared/values/id.ts';
import type { Money } from '../../shared/values/money.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MoneyField, YearField } from '../ui/valueFields.tsx';

type Draft = Omit<SetAmount, 'amount'> & { readonly amount: Money | null };

interface Props {
  /** Null is a new one. */
  readonly id: AmountId | null;
  readonly onClose: () => void;
}

function save({ id, year, amount, source }: Draft, isNew: boolean): Answer {
  if (amount === null) {
    return { what: 'The amount', why: 'It is not set.', remedy: 'Type an amount.' };
  }
  const set = { year, amount, source };
  return isNew
    ? dispatch({ type: 'contributions/addAmount', entity: { id, ...set }, at: null })
    : dispatch({ type: 'contributions/setAmount', id, set });
}

export function AmountDialog({ id, onClose }: Props) {
  const { amounts } = usePlan().contributions;
  const { year } = useViewSettings();
  const [set, change] = useState<Draft>(
    () => find(amounts, id) ?? { id: newId(), year, amount: null, source: null },
  );
  return (
    <Dialog
      title={id === null ? 'Set board allocation' : `Board allocation for ${set.year}`}
      onSubmit={() => save(set, id === null)}
      onClose={onClose}
    >
      <p className="dim">
        The tree can use at most this much of the year’s unrestricted cash. The rest is reserve.
      </p>
      <YearField
        label="Fiscal year"
        value={set.year}
        onCommit={(of) => change({ ...set, year: of })}
      />
      <MoneyField
        label="Amount"
        value={set.amount}
        onCommit={(amount) => change({ ...set, amount })}
      />
      <TextField
        label="Source"
        hint="The motion that set it, with its date."
        value={set.source ?? ''}
        onCommit={(source) => change({ ...set, source: source.trim() || null })}
      />
    </Dialog>
  );
}
