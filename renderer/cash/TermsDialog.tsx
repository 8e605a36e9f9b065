// The reserve in a dialog: what there was at the start, and the least that is to be kept.

import { useState } from 'react';
import type { CashTerms, Least } from '../../shared/cash/model.ts';
import { noMoney } from '../../shared/values/money.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField, DateField, MoneyField } from '../ui/valueFields.tsx';

const kindLabels: Readonly<Record<Least['of'], string>> = {
  nothing: 'Nothing',
  amount: 'An amount',
  months: 'Months of committed disbursements',
};
const kinds = (Object.keys(kindLabels) as Least['of'][]).map((value) => ({
  value,
  label: kindLabels[value],
}));

const beginnings: Readonly<Record<Least['of'], Least>> = {
  nothing: { of: 'nothing' },
  amount: { of: 'amount', amount: noMoney },
  months: { of: 'months', months: 3 },
};

interface PartProps {
  readonly terms: CashTerms;
  readonly change: (some: Partial<CashTerms>) => void;
}

function Opening({ terms, change }: PartProps) {
  return (
    <>
      <div className="field-pair">
        <MoneyField
          label="Opening cash"
          hint="Cash at the start of the first year of the plan. Leave blank if unknown."
          value={terms.opening}
          optional
          onCommit={(opening) => change({ opening })}
        />
        <DateField
          label="As of"
          value={terms.openingOn}
          optional
          onCommit={(openingOn) => change({ openingOn })}
        />
      </div>
      <TextField
        label="Source of the opening cash"
        value={terms.openingSource ?? ''}
        onCommit={(text) => change({ openingSource: text.trim() || null })}
      />
    </>
  );
}

function LeastSize({ terms: { least }, change }: PartProps) {
  switch (least.of) {
    case 'nothing':
      return null;
    case 'amount':
      return (
        <MoneyField
          label="Target amount"
          value={least.amount}
          onCommit={(amount) => change({ least: { of: 'amount', amount } })}
        />
      );
    case 'months':
      return (
        <CountField
          label="Months"
          value={least.months}
          onCommit={(months) => change({ least: { of: 'months', months } })}
        />
      );
  }
}

export function TermsDialog({ onClose }: { readonly onClose: () => void }) {
  const { cash } = usePlan();
  const [terms, setTerms] = useState<CashTerms>(cash.terms);
  const change = (some: Partial<CashTerms>) => setTerms((before) => ({ ...before, ...some }));
  const save = (): Answer => dispatch({ type: 'cash/setTerms', set: terms });
  return (
    <Dialog title="Reserve" onSubmit={save} onClose={onClose}>
      <Opening terms={terms} change={change} />
      <div className="field-pair">
        <Select
          label="Operating reserve target"
          value={terms.least.of}
          choices={kinds}
          onCommit={(of) => change({ least: beginnings[of] })}
        />
        <LeastSize terms={terms} change={change} />
      </div>
      <TextField
        label="Source of the operating reserve target"
        hint="The board policy, with its date."
        value={terms.leastSource ?? ''}
        onCommit={(text) => change({ leastSource: text.trim() || null })}
      />
    </Dialog>
  );
}
