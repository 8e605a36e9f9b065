// Why the year earns and moves what it does, and each step from the one to the other.
import { committedPart, outsidePart } from '../../cash/words/parts.ts';
import { cashOf, tied } from '../../contributions/figures/cash.ts';
import { bandsInWords } from '../../contributions/words/feeBands.ts';
import { type Explanation, figurePart, inputPart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type FiscalYear, formatDate, type PlainDate } from '../../values/date.ts';
import {
  cents,
  formatMoney,
  formatSum,
  type Money,
  negated,
  noMoney,
  plus,
  signed,
} from '../../values/money.ts';
import {
  type BookSteps,
  type BookView,
  balancesAt,
  booksOf,
  inYear,
  isForDues,
  paymentsIn,
  toldTo,
  unbilled,
  waivedIn,
} from '../figures/books.ts';
import type { Invoice } from '../model.ts';
import { payerName, viewLabels } from '../words.ts';

interface OfYear {
  readonly feature: 'invoices';
  readonly year: FiscalYear;
  /** The day up to which the year is told; absent in older addresses, which are of the whole year. */
  readonly asOf?: PlainDate;
}

export type BooksAddress =
  | (OfYear & {
      readonly figure: 'books';
      readonly view: 'accrual' | 'cash';
      readonly part: keyof BookView;
    })
  | (OfYear & { readonly figure: 'step'; readonly part: keyof BookSteps });

type ViewAddress = Extract<BooksAddress, { figure: 'books' }>;

export const bookLabels: Readonly<Record<keyof BookView, string>> = {
  dues: 'Dues of named members',
  pledges: 'Contributions in cash',
  income: 'Income',
  fee: 'Host fee',
  outside: 'Other commitments',
  committed: 'Committed to the tree',
  result: 'Result of the year',
};

export const stepLabels: Readonly<Record<keyof BookSteps, string>> = {
  notInvoiced: 'Unbilled',
  creditedEarlier: 'Credited for earlier years',
  receivableStart: 'Receivable, start of year',
  receivableEnd: 'Receivable, end of year',
  prepaidEnd: 'Deferred revenue, end of year',
  prepaidStart: 'Deferred revenue, start of year',
  feeDifference: 'Host fee difference',
};

const viewRules: Readonly<Record<ViewAddress['view'], string>> = {
  accrual:
    'What the year earns and owes, regardless of when it is invoiced or paid: dues of named members and contributions that are committed or received, less credits.',
  cash: 'When money moves: payments received in the year up to the date shown, whichever year they are for.',
};

const stepRules: Readonly<Record<keyof BookSteps, string>> = {
  notInvoiced:
    'What the year earns less what is invoiced for it. It cannot be paid until it is invoiced.',
  creditedEarlier: 'Credits of this year for invoices of earlier years.',
  receivableStart: 'Earned before the year and still unpaid when the year begins.',
  receivableEnd:
    'Earned by the end of the year and still unpaid then, or on the date shown if earlier.',
  prepaidEnd: 'Paid by the end of the year, or by the date shown if earlier, for a later year.',
  prepaidStart: 'Paid before the year begins, for this year or a later one.',
  feeDifference: 'The fee on income earned in the year, less the fee on cash received in it.',
};

/** What is earned says how many dues are not known; what moved is what it is. */
function amountText(
  plan: Plan,
  { view, year, asOf }: ViewAddress,
  part: keyof BookView,
  sign: 1 | -1 = 1,
) {
  const amount = signed(booksOf(plan, year, asOf ?? null)[view][part], sign);
  const holdsDues = view === 'accrual' && ['dues', 'income', 'result'].includes(part);
  return formatSum(amount, holdsDues ? cashOf(plan, year, 'committed').unknownDues : 0);
}

function own(address: ViewAddress, part: keyof BookView, plan: Plan, sign: 1 | -1): Part {
  return figurePart(bookLabels[part], amountText(plan, address, part, sign), { ...address, part });
}

const committedView = { end: 'likely', view: 'committed' } as const;

/** What credits took off the dues, or off the contributions, of the year. */
function waivedPart(plan: Plan, { year, asOf }: OfYear, of: 'dues' | 'pledges'): Part[] {
  const amount = waivedIn(plan, year, asOf ?? null)[of];
  if (amount === 0) return [];
  const day = toldTo(plan, year, asOf ?? null);
  const owed = { feature: 'invoices', figure: 'owed', part: 'due', entity: null, year } as const;
  return [
    figurePart('Credited, no longer owed', formatMoney(negated(amount)), { ...owed, asOf: day }),
  ];
}

function givenParts(plan: Plan, year: FiscalYear): Part[] {
  const cash = cashOf(plan, year, 'committed');
  const part = (figure: 'unrestricted' | 'restricted', label: string, amount: Money) =>
    figurePart(label, formatMoney(amount), {
      feature: 'contributions',
      figure,
      year,
      ...committedView,
    });
  return [
    part('unrestricted', 'Unrestricted', cash.unrestricted),
    part('restricted', 'Restricted', tied(cash)),
  ];
}

function paidParts(plan: Plan, { year, asOf }: OfYear, forDues: boolean): Part[] {
  const paid = paymentsIn(plan, year, asOf ?? null)
    .filter(({ invoice }) => isForDues(invoice) === forDues)
    .map(({ invoice, payment: { on, amount, note } }) => {
      const label = `Invoice ${invoice.number}, ${payerName(plan, invoice)}, ${formatDate(on)}`;
      return inputPart(label, formatMoney(amount), 'payment', note);
    });
  const more = forDues ? noMoney : unbilled(plan, year);
  if (more === 0) return paid;
  return [...paid, inputPart('Received, without an invoice', formatMoney(more), 'received', null)];
}

function namedPart(plan: Plan, year: FiscalYear): Part {
  const { dues, unknownDues } = cashOf(plan, year, 'committed');
  const named = { feature: 'members', figure: 'namedDues', year } as const;
  return figurePart(bookLabels.dues, formatSum(dues, unknownDues), named);
}

function viewParts(plan: Plan, address: ViewAddress): Part[] {
  const { view, part, year } = address;
  const to = (other: keyof BookView, sign: 1 | -1 = 1) => own(address, other, plan, sign);
  switch (part) {
    case 'dues': {
      if (view === 'cash') return paidParts(plan, address, true);
      return [namedPart(plan, year), ...waivedPart(plan, address, 'dues')];
    }
    case 'pledges':
      if (view === 'cash') return paidParts(plan, address, false);
      return [...givenParts(plan, year), ...waivedPart(plan, address, 'pledges')];
    case 'income':
      return [to('dues'), to('pledges')];
    case 'fee': {
      const { hostFee, source } = plan.contributions.rules;
      return [to('income'), inputPart('Bands', bandsInWords(hostFee) || 'none', 'rule', source)];
    }
    case 'outside':
      return [outsidePart(plan, year, 1)];
    case 'committed':
      return [committedPart(plan, year, 1)];
    case 'result':
      return [to('income'), to('fee', -1), to('outside', -1), to('committed', -1)];
  }
}

function invoiceInput(plan: Plan, one: Invoice, amount: Money): Part {
  const label = `Invoice ${one.number}, ${payerName(plan, one)}, for ${one.year}`;
  return inputPart(label, formatMoney(amount), 'invoice', one.source);
}

function balanceParts(plan: Plan, { year, asOf }: OfYear, sign: 1 | -1, is: 1 | -1): Part[] {
  return balancesAt(plan, year, asOf ?? null)
    .filter(({ amount }) => Math.sign(amount) === is)
    .map(({ invoice, amount }) => invoiceInput(plan, invoice, cents(sign * Math.abs(amount))));
}

function creditParts(plan: Plan, { year, asOf }: OfYear): Part[] {
  const isIn = inYear(plan, year, asOf ?? null);
  return plan.invoices.invoices
    .filter((one) => one.year < year)
    .flatMap((one) =>
      one.credits
        .filter(({ on }) => isIn(on))
        .map(({ amount, reason }) =>
          inputPart(
            `Invoice ${one.number}, credited`,
            formatMoney(negated(amount)),
            'credit',
            reason,
          ),
        ),
    );
}

type StepAddress = Extract<BooksAddress, { figure: 'step' }>;

function stepParts(plan: Plan, address: StepAddress): Part[] {
  const { part, ...told } = address;
  const books = booksOf(plan, told.year, told.asOf ?? null);
  const before = { ...told, year: told.year - 1 };
  const of = { ...told, figure: 'books', part: 'income' } as const;
  switch (part) {
    case 'notInvoiced': {
      const earned = own({ ...of, view: 'accrual' }, 'income', plan, -1);
      const billed = plus(books.accrual.income, books.steps.notInvoiced);
      const label = 'Invoiced for the year, less credits';
      return [earned, inputPart(label, formatMoney(billed), 'invoice', null)];
    }
    case 'creditedEarlier':
      return creditParts(plan, told);
    case 'receivableStart':
      return balanceParts(plan, before, 1, 1);
    case 'receivableEnd':
      return balanceParts(plan, told, -1, 1);
    case 'prepaidEnd':
      return balanceParts(plan, told, 1, -1);
    case 'prepaidStart':
      return balanceParts(plan, before, -1, -1);
    case 'feeDifference':
      return [
        own({ ...of, view: 'accrual' }, 'fee', plan, 1),
        own({ ...of, view: 'cash' }, 'fee', plan, -1),
      ];
  }
}

export function explainBooks(plan: Plan, address: BooksAddress): Explanation {
  const { year, asOf = null } = address;
  const day = toldTo(plan, year, asOf);
  const by = day === asOf ? `, by ${formatDate(day)}` : '';
  if (address.figure === 'step') {
    const { part } = address;
    return {
      label: `${stepLabels[part]}, ${year}${by}`,
      value: formatMoney(booksOf(plan, year, asOf).steps[part]),
      rule: stepRules[part],
      parts: stepParts(plan, address),
    };
  }
  const { view, part } = address;
  return {
    label: `${bookLabels[part]}, ${year}, ${viewLabels[view].toLowerCase()}${by}`,
    value: amountText(plan, address, part),
    rule: viewRules[view],
    parts: viewParts(plan, address),
  };
}
