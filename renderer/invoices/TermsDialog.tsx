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
      title="Rules of invoices"
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
        hint="On the last of these days a member is still in good standing."
        value={terms.standingDays}
        onCommit={(standingDays) => change({ standingDays })}
      />
      <TextField
        label="Source"
        hint="The bylaw or the motion that says so."
        value={terms.source ?? ''}
        onCommit={(text) => change({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
