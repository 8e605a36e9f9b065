// A credit: what was sent stays, and less of it is owed; the total outstanding makes the invoice void.

import { useState } from 'react';
import { openAtAll } from '../../shared/invoices/figures/balances.ts';
import type { InvoiceId } from '../../shared/invoices/model.ts';
import { payerName, stillOpenText } from '../../shared/invoices/words.ts';
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

export function CreditDialog({ id, onClose }: Props) {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const invoice = find(plan.invoices.invoices, id);
  const open = invoice ? openAtAll(invoice) : noMoney;
  const [on, setOn] = useState(asOf);
  useFollowsAsOf(on, setOn);
  const [amount, setAmount] = useState(open);
  const [reason, setReason] = useState('');
  const { question, refusal } = useDayToCome('The credit', on);
  if (!invoice) return null;
  return (
    <Dialog
      title={`Credit invoice ${invoice.number}`}
      submitLabel={amount === open ? 'Void' : 'Credit'}
      onSubmit={() =>
        refusal ?? dispatch({ type: 'invoices/credit', invoice: id, on, amount, reason })
      }
      onClose={onClose}
    >
      <p className="dim">
        {payerName(plan, invoice)}: {stillOpenText(invoice, asOf)}. The invoice stays on record;
        crediting the total outstanding voids it. A credit lowers what is owed. To bill the amount
        again, add another invoice.
      </p>
      <DateField label="Credited on" value={on} live onCommit={setOn} />
      {question}
      <MoneyField label="Amount" value={amount} onCommit={setAmount} />
      <TextField label="Reason" value={reason} onCommit={(text) => setReason(text.trim())} />
    </Dialog>
  );
}
