// By which rules an invoice is due and a member in good standing.
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import type { Open } from './dialogs.ts';

export function TermsCard({ open }: { readonly open: Open }) {
  const { terms, invoices } = usePlan().invoices;
  return (
    <Card
      title="Good standing"
      action={<LinkButton onPress={() => open({ dialog: 'terms' })}>Edit rules</LinkButton>}
    >
      <p>
        A member is in good standing if no invoice is more than {terms.standingDays} days past due
        on the date shown. An invoice is due {terms.dueDays} days after it is sent.
      </p>
      {invoices.length === 0 && (
        <p className="dim">No invoices are recorded: every member is in good standing.</p>
      )}
      <p className="dim small">{terms.source ?? 'No source'}</p>
    </Card>
  );
}
