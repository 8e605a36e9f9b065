// One invoice in a dialog: for dues, or for a contribution in cash.

import { useState } from 'react';
import { type ContributionId, isCash } from '../../shared/contributions/model.ts';
import { dueAfter } from '../../shared/invoices/changes/invoicing.ts';
import { nextNumber } from '../../shared/invoices/figures/numbers.ts';
import { duesInvoices, pledgeInvoices, toBill } from '../../shared/invoices/figures/owed.ts';
import type { Invoice, InvoiceId } from '../../shared/invoices/model.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { duesOfMember } from '../../shared/members/figures/roll.ts';
import { find } from '../../shared/values/id.ts';
import { type Money, noMoney } from '../../shared/values/money.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState, usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { type Choice, Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, MoneyField, YearField } from '../ui/valueFields.tsx';

type Draft = Omit<Invoice, 'amount'> & { readonly amount: Money | null };
type Change = (some: Partial<Draft>) => void;

const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
  value: id,
  label: name,
});

function payers(plan: Plan): readonly Choice[] {
  return [{ value: '', label: 'Someone else' }, ...plan.members.roll.map(named)];
}

function purposes(plan: Plan): readonly Choice[] {
  const cash = plan.contributions.pledges.filter(isCash);
  return [{ value: '', label: 'Dues' }, ...cash.map(named)];
}

/** What of the dues of the year, or of the contribution, no invoice has asked for; null is nothing. */
function owed(plan: Plan, one: Draft): Money | null {
  const left = (full: Money, invoices: readonly Invoice[]) => {
    const others = invoices.filter(({ id }) => id !== one.id);
    return toBill(full, others) || null;
  };
  if (one.pledge !== null) {
    const amount = find(plan.contributions.pledges, one.pledge)?.amount ?? noMoney;
    return left(amount, pledgeInvoices(plan, one.pledge, one.year));
  }
  const member = find(plan.members.roll, one.member);
  const month = plan.consortium.profile.yearStartsIn;
  if (!member) return null;
  const dues = duesOfMember(plan.members, member, one.year, month);
  return left(dues, duesInvoices(plan, member.id, one.year));
}

function forPledge(plan: Plan, one: Draft, id: ContributionId): Partial<Draft> {
  const pledge = find(plan.contributions.pledges, id);
  if (!pledge) return { pledge: null, amount: owed(plan, { ...one, pledge: null }) };
  const { member, giver: payer } = pledge;
  return { pledge: id, member, payer, amount: owed(plan, { ...one, pledge: id }) };
}

function save(one: Draft): Answer {
  const { amount } = one;
  if (amount === null) {
    return { what: 'The invoice', why: 'It has no amount.', remedy: 'Type an amount.' };
  }
  const entity: Invoice = { ...one, amount };
  const before = find(getState().plan.invoices.invoices, one.id);
  if (!before) return dispatch({ type: 'invoices/addInvoice', entity, at: null });
  return dispatch({ type: 'invoices/setInvoice', id: one.id, set: changedFields(before, entity) });
}

function newInvoice(plan: Plan, year: number, on: string): Draft {
  return {
    id: newId(),
    number: nextNumber(plan.invoices.invoices, year),
    member: plan.members.roll[0]?.id ?? null,
    payer: null,
    pledge: null,
    year,
    on,
    due: dueAfter(plan, on),
    amount: null,
    payments: [],
    credits: [],
    source: null,
  };
}

function Days({ one, change }: { readonly one: Draft; readonly change: Change }) {
  const plan = usePlan();
  return (
    <div className="field-pair">
      <DateField
        label="Sent on"
        value={one.on}
        onCommit={(on) => change({ on, due: dueAfter(plan, on) })}
      />
      <DateField label="Due on" value={one.due} onCommit={(due) => change({ due })} />
    </div>
  );
}

function Who({ one, change }: { readonly one: Draft; readonly change: Change }) {
  const plan = usePlan();
  const choose = (id: string) => {
    const next = { ...one, member: id === '' ? null : id, payer: null };
    change({ ...next, amount: owed(plan, next) ?? one.amount });
  };
  return (
    <>
      <div className="field-pair">
        <Select
          label="For"
          value={one.pledge ?? ''}
          choices={purposes(plan)}
          onCommit={(id) => change(forPledge(plan, one, id))}
        />
        <Select label="Owed by" value={one.member ?? ''} choices={payers(plan)} onCommit={choose} />
      </div>
      {one.member === null && (
        <TextField
          label="Name of the payer"
          value={one.payer ?? ''}
          onCommit={(text) => change({ payer: text.trim() || null })}
        />
      )}
    </>
  );
}

interface Props {
  /** Null is a new one. */
  readonly id: InvoiceId | null;
  readonly onClose: () => void;
}

export function InvoiceDialog({ id, onClose }: Props) {
  const plan = usePlan();
  const { year, asOf } = useViewSettings();
  const [one, set] = useState<Draft>(() => {
    const fresh = newInvoice(plan, year, asOf);
    return find(plan.invoices.invoices, id) ?? { ...fresh, amount: owed(plan, fresh) };
  });
  const change: Change = (some) => set((before) => ({ ...before, ...some }));
  useFollowsAsOf(id === null ? one.on : null, (on) => change({ on, due: dueAfter(plan, on) }));
  return (
    <Dialog
      title={id === null ? 'Add an invoice' : `Edit invoice ${one.number}`}
      submitLabel={id === null ? 'Add' : 'Save'}
      onSubmit={() => save(one)}
      onClose={onClose}
      wide
    >
      <Who one={one} change={change} />
      <div className="field-pair">
        <TextField
          label="Number"
          value={one.number}
          onCommit={(number) => change({ number: number.trim() })}
        />
        <YearField
          label="Fiscal year"
          hint="The year of the dues or contribution."
          value={one.year}
          onCommit={(of) => change({ year: of })}
        />
      </div>
      <Days one={one} change={change} />
      <MoneyField label="Amount" value={one.amount} onCommit={(amount) => change({ amount })} />
      <TextField
        label="Source"
        value={one.source ?? ''}
        onCommit={(text) => change({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
