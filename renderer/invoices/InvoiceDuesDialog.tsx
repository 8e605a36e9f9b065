// The dues of a year invoiced to all named members at once: who is asked for what, before it is done.
import { useState } from 'react';
import { dueAfter, duesToInvoice, invoiceDues } from '../../shared/invoices/changes/invoicing.ts';
import { counted } from '../../shared/values/counted.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { formatMoney, sum } from '../../shared/values/money.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DateField, YearField } from '../ui/valueFields.tsx';

export function InvoiceDuesDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const viewSettings = useViewSettings();
  const [year, setYear] = useState(viewSettings.year);
  const [on, setOn] = useState(viewSettings.asOf);
  const [due, setDue] = useState(() => dueAfter(plan, viewSettings.asOf));
  const send = (day: PlainDate) => {
    setOn(day);
    setDue(dueAfter(plan, day));
  };
  useFollowsAsOf(on, send);
  const dueMembers = duesToInvoice(plan, year);
  const save = (): Answer => {
    const batch = invoiceDues(plan, year, on, due, dueMembers.map(newId));
    return batch.ok ? dispatch(batch.value) : batch.no;
  };
  return (
    <Dialog title="Invoice dues for a year" submitLabel="Invoice" onSubmit={save} onClose={onClose}>
      <YearField label="Fiscal year" value={year} live onCommit={setYear} />
      <div className="field-pair">
        <DateField label="Sent on" value={on} onCommit={send} />
        <DateField label="Due on" value={due} onCommit={setDue} />
      </div>
      {dueMembers.length === 0 ? (
        <p className="dim">No named member owes dues of {year} that are not invoiced yet.</p>
      ) : (
        <>
          <p>
            {formatMoney(sum(dueMembers.map(({ amount }) => amount)))} from{' '}
            {counted(dueMembers.length, 'member')}, in one step:
          </p>
          <ul className="list invoice-asked">
            {dueMembers.map(({ member, amount }) => (
              <li key={member.id} className="list-row">
                <span className="one-line" title={member.name}>
                  {member.name}
                </span>
                <span className="number">{formatMoney(amount)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
