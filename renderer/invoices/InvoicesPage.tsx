// Invoices: what is owed for the year, what is billed, paid and past due, and the year in two views.
import './invoices.css';
import { openImport } from '../state/importing.ts';
import { useIsLarge } from '../state/large.ts';
import { usePlan } from '../state/store.ts';
import { useOpened } from '../state/useOpened.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { AgingCard } from './AgingCard.tsx';
import { BooksCard } from './BooksCard.tsx';
import type { Open, OpenDialog } from './dialogs.ts';
import { FigureCards } from './FigureCards.tsx';
import { InvoiceList } from './InvoiceList.tsx';
import { OwedCard } from './OwedCard.tsx';
import { TermsCard } from './TermsCard.tsx';

const Dialogs = later(() => import('./InvoicesDialogs.tsx'));

function Actions({ open }: { readonly open: Open }) {
  return (
    <>
      <Button onPress={() => openImport('invoices')}>Import…</Button>
      <Button onPress={() => open({ dialog: 'addInvoice' })}>Add invoice</Button>
      <Button kind="primary" onPress={() => open({ dialog: 'invoiceDues' })}>
        Invoice dues
      </Button>
    </>
  );
}

function Invoices({ open }: { readonly open: Open }) {
  const { invoices } = usePlan().invoices;
  if (invoices.length > 0) return <InvoiceList open={open} />;
  return (
    <Card>
      <EmptyState
        title="No invoices yet"
        action={
          <Button onPress={() => open({ dialog: 'invoiceDues' })}>Invoice dues for a year</Button>
        }
      >
        Without invoices, every member counts as in good standing, and only contributions marked as
        received count as received.
      </EmptyState>
    </Card>
  );
}

const adds: OpenDialog = { dialog: 'addInvoice' };

export default function InvoicesPage() {
  const [opened, open] = useOpened('invoices', adds);
  const isLarge = useIsLarge();
  return (
    <main className="page">
      <PageHeader
        title="Invoices"
        subtitle="What is owed, billed, paid and past due, and how accrual reconciles to cash."
        actions={<Actions open={open} />}
      />
      <InTurn inTurn={isLarge} first={1}>
        <FigureCards />
        <Invoices open={open} />
        <OwedCard />
        <BooksCard />
        <div className="halves">
          <AgingCard />
          <TermsCard open={open} />
        </div>
      </InTurn>
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
