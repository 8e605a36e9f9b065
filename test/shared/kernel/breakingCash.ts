// Plans that each break one rule of the domain: the cash, the invoices, the risk.
import type { Invoice } from '../../../shared/invoices/model.ts';
import { listOf } from '../../../shared/kernel/collections.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { type Breaking, broken, brokenRecord, doubled } from './breaking.ts';

const noName = 'It has no name';
const dangling = (noun: string) => `It names ${noun} that is not in the plan`;
const nowhere = 'nowhere';
const backward = { firstYear: 2014, lastYear: 2012 };
const endsFirst = 'before it begins';

const ofCash: readonly Breaking[] = [
  broken('a commitment has a name', 'cash.commitments', 'commitment-two', { name: '' }, noName),
  broken(
    'a commitment ends after it begins',
    'cash.commitments',
    'commitment-two',
    backward,
    endsFirst,
  ),
  broken(
    'a commitment is an amount or people, not both',
    'cash.commitments',
    'commitment-two',
    { amount: money(1), fte: fte(1), rate: money(1) },
    'either an amount, or FTE',
  ),
  broken(
    'a commitment has a size',
    'cash.commitments',
    'commitment-two',
    { amount: null, fte: fte(1), rate: null },
    'either an amount, or FTE',
  ),
  broken(
    'a commitment pays for a line of the plan',
    'cash.commitments',
    'commitment-two',
    { line: nowhere },
    dangling('a cost line'),
  ),
];

const forTesters = { pledge: 'pledge-testers', member: null, payer: 'A friend' } as const;

const gift = {
  name: 'Gift',
  member: 'member-cray',
  giver: null,
  firstYear: 2012,
  lastYear: 2012,
  kind: 'cash',
  amount: money(10_000),
  fte: null,
  line: null,
  activity: null,
} as const;

/** Of a gift in cash; the contribution that it is for is told too. */
function invoiceFor(rule: string, set: Partial<Invoice>, told: string): readonly Breaking[] {
  const path = 'contributions.pledges';
  const { plan } = broken(rule, path, 'pledge-testers', gift, told);
  const list = listOf('invoices.invoices');
  const made = { ...forTesters, year: 2012, ...set };
  const invoices = list
    .read(plan)
    .map((one) => (one.id === 'invoice-two' ? { ...one, ...made } : one));
  const after = list.write(plan, invoices);
  return [
    { rule, plan: after, in: 'invoices.invoices', told },
    { rule: `${rule}, seen from the contribution`, plan: after, in: path, told },
  ];
}

const together: readonly Breaking[] = [
  broken(
    'a commitment pays for a line or for an activity',
    'cash.commitments',
    'commitment-two',
    { line: 'line-testers', activity: 'activity-documentation' },
    'It pays for both a cost line and an activity',
  ),
  broken(
    'an invoice is owed by one, not by two',
    'invoices.invoices',
    'invoice-two',
    { member: 'member-cray' },
    'It names both a member and “A friend”',
  ),
  broken(
    'an invoice is owed by somebody',
    'invoices.invoices',
    'invoice-two',
    { payer: null },
    'It has no payer',
  ),
  broken(
    'a contribution is given by one, not by two',
    'contributions.pledges',
    'pledge-testers',
    { member: 'member-cray', giver: 'A friend' },
    'It names both a member and “A friend”',
  ),
  broken(
    'people in kind are not invoiced',
    'invoices.invoices',
    'invoice-two',
    forTesters,
    'is an in-kind contribution',
  ),
  ...invoiceFor(
    'an invoice is for a year of its contribution',
    { year: 1990 },
    'The year is 1990, and “Gift” is given in 2012',
  ),
  ...invoiceFor(
    'an invoice for a contribution goes to who gives it',
    { member: 'member-ddn', payer: null },
    'comes from someone other than the member who owes the invoice',
  ),
];

const ofTerms: readonly Breaking[] = [
  brokenRecord(
    'the opening cash is not below zero',
    'cash.terms',
    { opening: money(-5) },
    'It is below zero',
  ),
];

const payment = { on: '2012-02-01', amount: money(1), note: null };
const credit = { on: '2012-02-01', amount: money(1), reason: 'Wrong tier.' };

const ofInvoices: readonly Breaking[] = [
  broken('an invoice has a number', 'invoices.invoices', 'invoice-two', { number: '' }, noName),
  broken(
    'no two invoices have one number',
    'invoices.invoices',
    'invoice-two',
    { number: '2012-001' },
    'Another invoice has that number',
  ),
  broken(
    'no two invoices have one number, in whatever capitals',
    'invoices.invoices',
    'invoice-two',
    { number: '２０１２-001' },
    'Invoice 2012-001 has the same number',
  ),
  broken(
    'an invoice is due after its day',
    'invoices.invoices',
    'invoice-two',
    { on: '2012-03-01', due: '2012-02-01' },
    endsFirst,
  ),
  broken(
    'no more is paid and credited than an invoice is for',
    'invoices.invoices',
    'invoice-two',
    { amount: money(1), payments: [{ ...payment, amount: money(2) }] },
    'Payments and credits exceed its amount',
  ),
  broken(
    'a payment is above zero',
    'invoices.invoices',
    'invoice-two',
    { payments: [{ ...payment, amount: money(0) }] },
    'It is not above zero',
  ),
  broken(
    'a credit has a reason',
    'invoices.invoices',
    'invoice-two',
    { credits: [{ ...credit, reason: ' ' }] },
    'It has no reason',
  ),
  broken(
    'an invoice goes to a member of the plan',
    'invoices.invoices',
    'invoice-two',
    { member: nowhere },
    dangling('a member'),
  ),
  broken(
    'an invoice asks for a contribution of the plan',
    'invoices.invoices',
    'invoice-two',
    { pledge: nowhere },
    dangling('a contribution'),
  ),
];

const three = ['line-gatekeeper', 'line-documentation', 'line-administration'].map((id) => ({
  of: 'fte' as const,
  id,
}));

const ofRisk: readonly Breaking[] = [
  broken(
    'a correlation matrix is positive definite',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: three, rank: -0.9 },
    'the matrix is not positive definite',
  ),
  broken(
    'a rank correlation lies between -1 and 1',
    'uncertainty.correlations',
    'correlation-two',
    { rank: 1.5 },
    'isn’t between -1 and 1',
  ),
  broken(
    'a correlation has a name',
    'uncertainty.correlations',
    'correlation-two',
    { name: '' },
    noName,
  ),
  broken(
    'at least two inputs move together',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: three.slice(0, 1) },
    'at least two different inputs',
  ),
  broken(
    'an input moves with one group only',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: [...three, { of: 'planRate', id: null }] },
    'is already correlated in “Rates”',
  ),
  broken(
    'expected members move for themselves',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: [...three, { of: 'expected', id: 'tier-adopter' }] },
    'simulated one by one',
  ),
  broken(
    'an input is one of the cost model',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: [...three, { of: 'fte', id: 'line-facilities' }] },
    'This input isn’t in the cost model',
  ),
  broken(
    'what moves together is in the plan',
    'uncertainty.correlations',
    'correlation-two',
    { inputs: [...three, { of: 'fte', id: nowhere }] },
    dangling('a cost line'),
  ),
  doubled(
    'an input has one shape',
    'uncertainty.shapes',
    'shape-testers',
    { shape: 'uniform' },
    'It already has a distribution',
  ),
  broken(
    'what happens or not come has no shape',
    'uncertainty.shapes',
    'shape-testers',
    { input: { of: 'pledge', id: 'pledge-testers' } },
    'it has no range to simulate',
  ),
  broken(
    'what has a shape is in the plan',
    'uncertainty.shapes',
    'shape-testers',
    { input: { of: 'fte', id: nowhere } },
    dangling('a cost line'),
  ),
  brokenRecord(
    'a confidence lies between 0% and 100%',
    'uncertainty.rules',
    { confidence: 1 },
    'isn’t between 0% and 100%',
  ),
];

export const breakingCash: readonly Breaking[] = [
  ...ofCash,
  ...together,
  ...ofTerms,
  ...ofInvoices,
  ...ofRisk,
];
