// The four figures at the head of the page: owed, invoiced, received, and open past the last bucket.

import { type OwedPart, owedLabels } from '../../shared/invoices/explain/explainOwed.ts';
import { agingOn } from '../../shared/invoices/figures/balances.ts';
import { owedIn, totalOwed } from '../../shared/invoices/figures/owed.ts';
import { counted } from '../../shared/values/counted.ts';
import { formatDate } from '../../shared/values/date.ts';
import { excludes, formatMoney, formatTotal } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';

const notes: Readonly<Record<Exclude<OwedPart, 'open'>, string>> = {
  due: 'dues of named members, committed cash contributions',
  invoiced: 'billed to date, less credits',
  received: 'paid to date',
};

function OwedFigure({ part }: { readonly part: Exclude<OwedPart, 'open'> }) {
  const plan = usePlan();
  const { year, asOf } = useViewSettings();
  const total = totalOwed(owedIn(plan, year, asOf));
  const unknown = part === 'due' ? total.unknown : 0;
  const address = { feature: 'invoices', figure: 'owed', part, entity: null, year, asOf } as const;
  return (
    <FigureCard
      label={`${owedLabels[part]}, ${year}`}
      value={formatTotal(total[part], unknown)}
      note={excludes(unknown) || notes[part]}
      onExplain={() => explainFigure(address)}
    />
  );
}

function LateFigure() {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const { open, invoices } = agingOn(plan.invoices.invoices, asOf).over90;
  const address = { feature: 'invoices', figure: 'ageing', bucket: 'over90', asOf } as const;
  return (
    <FigureCard
      label="More than 90 days past due"
      value={formatMoney(open)}
      note={`${counted(invoices.length, 'invoice')} on ${formatDate(asOf)}`}
      tone={open > 0 ? 'act' : undefined}
      onExplain={() => explainFigure(address)}
    />
  );
}

export function FigureCards() {
  return (
    <div className="cards">
      <OwedFigure part="due" />
      <OwedFigure part="invoiced" />
      <OwedFigure part="received" />
      <LateFigure />
    </div>
  );
}
