// The rules of invoices in a dialog: when they are due, and when a member loses good standing.
import { useState } from 'react';
import type { InvoiceTerms } from '../../shared/invoices/model.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField } from '../ui/valueFields.tsx';

export function TermsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [terms, set] = useState<InvoiceTerms>(plan.invoices.terms);
  const change = (some: Partial<InvoiceTerms>) => set((before) => ({ ...before, ...some }));
  return (
    <Dialog
      title="Invoice rules"
      onSubmit={() => dispatch({ type: 'invoices/setTerms', set: terms })}
      onClose={onClose}
    >
      <CountField
        label="Days until an invoice is due"
        value={terms.dueDays}
        onCommit={(dueDays) => change({ dueDays })}
      />
      <CountField
        label="Days past due that end good standing"
        hint="A member is still in good standing on the last of these days."
        value={terms.standingDays}
        onCommit={(standingDays) => change({ standingDays })}
      />
      <TextField
        label="Source"
        hint="The bylaw or motion that sets this."
        value={terms.source ?? ''}
        onCommit={(text) => change({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
