// The four figures at the head of the page: at the start, committed, available to commit, the first year short.
import { breachOf, commitmentYears } from '../../shared/cash/figures/commitmentLimit.ts';
import { firstShort, type Outflow } from '../../shared/cash/figures/years.ts';
import { excludes, formatExcluding, formatMoney, sum } from '../../shared/values/money.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { explains, useYears } from './useCashYears.ts';

function LeftCard() {
  const plan = usePlan();
  const viewSettings = useViewSettings();
  const one = commitmentYears(plan).find(({ year }) => year === viewSettings.year);
  const breach = breachOf(plan);
  if (!one) {
    return (
      <FigureCard label={`Available to commit, ${viewSettings.year}`} value="not in the plan" />
    );
  }
  const { year, left, raised, restrictions, unknown } = one;
  const restricted = sum(restrictions.map((of) => of.left));
  return (
    <FigureCard
      label={`Available to commit, ${year}`}
      value={formatMoney(left)}
      note={
        breach
          ? `commitments exceed cash raised in ${breach.year}`
          : restricted > 0
            ? `for general use; ${formatMoney(restricted)} more is restricted`
            : `of ${formatExcluding(raised, unknown)} raised by the end of the year`
      }
      tone={breach ? 'act' : undefined}
      onExplain={explains({ feature: 'cash', figure: 'guard', part: 'left', year })}
    />
  );
}

function OpeningCard() {
  const { opening, openingSource } = usePlan().cash.terms;
  const { startYear } = usePlan().cost.terms;
  const known = opening !== null;
  return (
    <FigureCard
      label={`Opening cash, ${startYear}`}
      value={known ? formatMoney(opening) : 'not recorded'}
      note={known ? (openingSource ?? 'no source') : 'counts as zero'}
      tone={known ? undefined : 'unknown'}
      onExplain={explains({ feature: 'cash', figure: 'guard', part: 'raised', year: startYear })}
    />
  );
}

function CommittedCard() {
  const plan = usePlan();
  const { year } = useViewSettings();
  const one = commitmentYears(plan).find((of) => of.year === year);
  return (
    <FigureCard
      label={`Committed to the tree, ${year}`}
      value={one ? formatMoney(one.committed) : 'not in the plan'}
      note={one && `since the start of the plan; ${formatMoney(one.outside)} in other commitments`}
      onExplain={one && explains({ feature: 'cash', figure: 'guard', part: 'committed', year })}
    />
  );
}

function ShortCard({ outflow }: { readonly outflow: Outflow }) {
  const { view, end } = useViewSettings();
  const years = useYears(outflow);
  const { negative, below, unknown } = firstShort(years);
  const shown = negative ?? below ?? unknown ?? years.at(-1);
  if (!shown) return null;
  const { year, closing } = shown;
  const address = { feature: 'cash', figure: 'year', part: 'closing', year } as const;
  if (shown === unknown) {
    return (
      <FigureCard
        label={`Closing cash, ${year}`}
        value="unknown"
        note="its cost is unknown"
        tone="unknown"
        onExplain={explains({ ...address, view, end, outflow })}
      />
    );
  }
  return (
    <FigureCard
      label={
        negative
          ? 'First year below zero'
          : below
            ? 'First year below the target'
            : `Closing cash, ${year}`
      }
      value={negative || below ? String(year) : formatMoney(closing)}
      note={
        negative || below
          ? `closes at ${formatExcluding(closing, shown.unknown)}`
          : ['no year falls short', excludes(shown.unknown)].filter(Boolean).join(', ')
      }
      tone={negative || below ? 'act' : undefined}
      onExplain={explains({ ...address, view, end, outflow })}
    />
  );
}

export function FigureCards({ outflow }: { readonly outflow: Outflow }) {
  return (
    <div className="cards">
      <OpeningCard />
      <CommittedCard />
      <LeftCard />
      <ShortCard outflow={outflow} />
    </div>
  );
}
