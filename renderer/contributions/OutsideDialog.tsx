// One commitment outside the tree, in a dialog.

import { useState } from 'react';
import type { OutsideCommitment, OutsideId } from '../../shared/contributions/model.ts';
import { find } from '../../shared/values/id.ts';
import type { Money } from '../../shared/values/money.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MoneyField, YearField } from '../ui/valueFields.tsx';

type Draft = Omit<OutsideCommitment, 'amount'> & { readonly amount: Money | null };

interface Props {
  /** Null is a new one. */
  readonly id: OutsideId | null;
  readonly onClose: () => void;
}

function save({ id, amount, ...rest }: Draft, isNew: boolean): Answer {
  if (amount === null) {
    return { what: 'The amount', why: 'It is not set.', remedy: 'Type an amount.' };
  }
  const set = { ...rest, amount };
  return isNew
    ? dispatchNamed({ type: 'contributions/addOutside', entity: { id, ...set }, at: null })
    : dispatchNamed({ type: 'contributions/setOutside', id, set });
}

function Years({ one, change }: { one: Draft; change: (one: Draft) => void }) {
  const from = (firstYear: number) =>
    change({ ...one, firstYear, lastYear: Math.max(firstYear, one.lastYear) });
  return (
    <div className="field-pair">
      <YearField label="First year" value={one.firstYear} onCommit={from} />
      <YearField
        label="Last year"
        value={one.lastYear}
        onCommit={(lastYear) => change({ ...one, lastYear })}
      />
    </div>
  );
}

export function OutsideDialog({ id, onClose }: Props) {
  const { outside } = usePlan().contributions;
  const { year } = useViewSettings();
  const [one, change] = useState<Draft>(
    () =>
      find(outside, id) ?? {
        id: newId(),
        name: '',
        firstYear: year,
        lastYear: year,
        amount: null,
        source: null,
      },
  );
  return (
    <Dialog
      title={id === null ? 'Add other commitment' : 'Edit the commitment'}
      submitLabel={id === null ? 'Add' : 'Save'}
      onSubmit={() => save(one, id === null)}
      onClose={onClose}
    >
      <TextField
        label="Purpose"
        hint="Another contract, overhead."
        value={one.name}
        onCommit={(name) => change({ ...one, name: name.trim() })}
      />
      <Years one={one} change={change} />
      <MoneyField
        label="Amount per year"
        value={one.amount}
        onCommit={(amount) => change({ ...one, amount })}
      />
      <TextField
        label="Source"
        value={one.source ?? ''}
        onCommit={(source) => change({ ...one, source: source.trim() || null })}
      />
    </Dialog>
  );
}
