// A payment of an invoice: the total outstanding, or a part of it.

import { useState } from 'react';
import { openAtAll } from '../../shared/invoices/figures/balances.ts';
import type { InvoiceId } from '../../shared/invoices/model.ts';
import { payerName, purposeText, stillOpenText } from '../../shared/invoices/words.ts';
import { find } from '../../shared/values/id.ts';
import { noMoney } from '../../shared/values/money.ts';
import { useDayToCome } from '../editing/useDayToCome.tsx';
import { dispatch } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, MoneyField } from '../ui/valueFields.tsx';

interface Props {
  readonly id: InvoiceId;
  readonly onClose: () => void;
}

export function PaymentDialog({ id, onClose }: Props) {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const invoice = find(plan.invoices.invoices, id);
  const open = invoice ? openAtAll(invoice) : noMoney;
  const [on, setOn] = useState(asOf);
  useFollowsAsOf(on, setOn);
  const [amount, setAmount] = useState(open);
  const [note, setNote] = useState<string | null>(null);
  const { question, refusal } = useDayToCome('The payment', on);
  if (!invoice) return null;
  return (
    <Dialog
      title={`Record payment for invoice ${invoice.number}`}
      submitLabel="Record payment"
      onSubmit={() =>
        refusal ?? dispatch({ type: 'invoices/recordPayment', invoice: id, on, amount, note })
      }
      onClose={onClose}
    >
      <p className="dim">
        {payerName(plan, invoice)}, {purposeText(plan, invoice)}: {stillOpenText(invoice, asOf)}.
      </p>
      <DateField label="Received on" value={on} live onCommit={setOn} />
      {question}
      <MoneyField
        label="Amount"
        hint="Partial payments are fine."
        value={amount}
        onCommit={setAmount}
      />
      <TextField
        label="Note"
        value={note ?? ''}
        onCommit={(text) => setNote(text.trim() || null)}
      />
    </Dialog>
  );
}
