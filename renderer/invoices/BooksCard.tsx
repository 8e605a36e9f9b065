// The year in two views side by side, and the steps that lead from the one result to the other.

import { bookLabels, stepLabels } from '../../shared/invoices/explain/explainBooks.ts';
import type { BookSteps, BookView } from '../../shared/invoices/figures/books.ts';
import { type Books, booksOf } from '../../shared/invoices/figures/books.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { formatMoney, type Money, signed } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';

type Part = keyof BookView;
const outgoing: readonly Part[] = ['fee', 'outside', 'committed'];

interface CellProps {
  readonly books: Books;
  readonly asOf: PlainDate;
  readonly view: 'accrual' | 'cash';
  readonly part: Part;
}

function Cell({ books, asOf, view, part }: CellProps) {
  const sign = outgoing.includes(part) ? -1 : 1;
  const { year } = books;
  return (
    <Figure
      text={formatMoney(signed(books[view][part], sign))}
      label={`${bookLabels[part]}, ${view}`}
      onExplain={() =>
        explainFigure({ feature: 'invoices', figure: 'books', view, part, year, asOf })
      }
    />
  );
}

const columnsFor = (books: Books, asOf: PlainDate): readonly TableColumn<Part>[] => [
  { key: 'part', header: 'Item', rowHeader: true, cell: (part) => bookLabels[part] },
  {
    key: 'accrual',
    header: 'Accrual: earned and owed',
    align: 'end',
    cell: (part) => <Cell books={books} asOf={asOf} view="accrual" part={part} />,
  },
  {
    key: 'cash',
    header: 'Cash: money moved',
    align: 'end',
    cell: (part) => <Cell books={books} asOf={asOf} view="cash" part={part} />,
  },
];

interface Step {
  readonly key: string;
  readonly label: string;
  readonly amount: Money;
  readonly explain: () => void;
}

function stepsFor(books: Books, asOf: PlainDate): Step[] {
  const { year, steps } = books;
  const result = (view: 'accrual' | 'cash', label: string): Step => ({
    key: view,
    label,
    amount: books[view].result,
    explain: () =>
      explainFigure({ feature: 'invoices', figure: 'books', view, part: 'result', year, asOf }),
  });
  const between = (Object.keys(stepLabels) as (keyof BookSteps)[]).map(
    (part): Step => ({
      key: part,
      label: stepLabels[part],
      amount: steps[part],
      explain: () => explainFigure({ feature: 'invoices', figure: 'step', part, year, asOf }),
    }),
  );
  return [result('accrual', 'Result, accrual'), ...between, result('cash', 'Result, cash')];
}

const stepColumns: readonly TableColumn<Step>[] = [
  { key: 'label', header: 'From accrual to cash', rowHeader: true, cell: ({ label }) => label },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    cell: ({ label, amount, explain }) => (
      <Figure text={formatMoney(amount)} label={label} onExplain={explain} />
    ),
  },
];

export function BooksCard() {
  const plan = usePlan();
  const { year, asOf } = useViewSettings();
  const books = booksOf(plan, year, asOf);
  const steps = stepsFor(books, asOf);
  const parts = Object.keys(bookLabels) as Part[];
  return (
    <Card
      title={`Accrual and cash compared, ${year}`}
      action={<span className="dim small">on {formatDate(asOf)}</span>}
    >
      <div className="halves">
        <DataTable
          caption={`Accrual and cash, ${year}`}
          hideCaption
          columns={columnsFor(books, asOf)}
          rows={parts.slice(0, -1)}
          rowKey={(part) => part}
          total="result"
        />
        <DataTable
          caption={`From accrual to cash, ${year}`}
          hideCaption
          columns={stepColumns}
          rows={steps.slice(0, -1)}
          rowKey={({ key }) => key}
          total={steps.at(-1)}
        />
      </div>
      <p className="dim small invoice-note">
        Accrual counts what the year earns and owes, regardless of when it is paid: dues of named
        members, and contributions committed or received. Cash counts what arrives in the year up to
        the date shown. Disbursements are recorded by year and are the same in both.
      </p>
    </Card>
  );
}
