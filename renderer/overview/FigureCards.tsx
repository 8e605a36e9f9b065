// The four figures of the question: the cost, what is committed, what is expected, what is missing.
import { type Cover, offered, offeredInKind } from '../../shared/contributions/figures/cover.ts';
import { whyUnknown } from '../../shared/cost/words.ts';
import type { Overview } from '../../shared/overview/figures.ts';
import { spanText } from '../../shared/values/counted.ts';
import { excludes, formatMoneyShort, type Money } from '../../shared/values/money.ts';
import { formatPercent } from '../../shared/values/share.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import type { FigureTone } from '../ui/Figure.tsx';
import { Resting } from './Resting.tsx';

interface Props {
  readonly overview: Overview;
}

/** Cents only where an amount is typed or due to the cent; cards show three figures. */
const short = (amount: Money) => formatMoneyShort(amount);

const joined = (...notes: readonly string[]) => notes.filter(Boolean).join(', ');

function CostCard({ overview }: Props) {
  const plan = usePlan();
  const { year, end } = useViewSettings();
  const { cost, unknown } = overview;
  const ranges = cost && `${spanText(short(cost.low), short(cost.high))} across the ranges`;
  return (
    <FigureCard
      label={`Cost of the model, ${year}`}
      value={cost ? short(cost[end]) : 'unknown'}
      aside={cost ? end : undefined}
      tone={cost ? undefined : 'unknown'}
      note={ranges ? joined(ranges, excludes(unknown)) : whyUnknown(plan.cost, year)}
      onExplain={() => explainFigure({ feature: 'cost', figure: 'total', year, end })}
    />
  );
}

interface OfferedProps {
  readonly label: string;
  readonly cover: Cover;
}

/** What is committed or expected in all; how much of the cost it funds stands under it. */
function OfferedCard({ label, cover }: OfferedProps) {
  const part = usePlan().cost;
  const { year, end, view, cash } = cover;
  const address = { feature: 'contributions', figure: 'offered', year, end, view } as const;
  if (!cover.isPlanned) {
    return (
      <FigureCard
        label={label}
        value="unknown"
        tone="unknown"
        note={whyUnknown(part, year)}
        onExplain={() => explainFigure(address)}
      />
    );
  }
  return (
    <FigureCard
      label={label}
      value={short(offered(cover))}
      note={
        <>
          {joined(offeredText(cover), excludes(cash.unknownDues))}
          <div>{fundsText(cover)}</div>
        </>
      }
      onExplain={() => explainFigure(address)}
    />
  );
}

function offeredText(cover: Cover): string {
  const { receipts, expectedDues } = cover.cash;
  const parts = `${short(receipts)} cash, ${short(offeredInKind(cover))} in kind`;
  return [
    parts,
    cover.carriedIn === 0 ? '' : `${short(cover.carriedIn)} more carried from ${cover.year - 1}`,
    expectedDues === 0 ? '' : `${short(expectedDues)} from members not yet named`,
  ]
    .filter(Boolean)
    .join('; ');
}

function fundsText(cover: Cover): string {
  const { covered, need, isKnown, unknown } = cover;
  if (!isKnown) return 'what it funds is unknown';
  if (need === 0) return 'no cost to fund yet';
  const percent = formatPercent(covered / need);
  return joined(`funds ${short(covered)}, ${percent} of the cost`, excludes(unknown));
}

function gapTone({ isKnown, unknown, gap }: Cover): FigureTone | undefined {
  if (!isKnown) return 'unknown';
  if (gap > 0) return 'act';
  // What is unknown may cost more than there is.
  return unknown === 0 ? 'good' : undefined;
}

function GapCard({ overview }: Props) {
  const { chosen } = overview;
  const { year, end, view, gap, isKnown } = chosen;
  return (
    <FigureCard
      label={`Funding gap, ${view}`}
      value={isKnown ? short(gap) : 'unknown'}
      tone={gapTone(chosen)}
      note={isKnown ? gapNote(overview) : 'unknown without a cost'}
      onExplain={() => explainFigure({ feature: 'contributions', figure: 'gap', year, end, view })}
    />
  );
}

function gapNote({ chosen, committed, expected, closing }: Overview): string {
  const { view, unknown } = chosen;
  const other = view === 'committed' ? expected : committed;
  const otherGap = `${short(other.gap)} ${other.view === 'committed' ? 'counting only committed funding' : 'counting expected funding'}`;
  const closes = closing
    ? `; closes at ${short(closing.dues)} dues for each ${closing.tier.name}`
    : '';
  return joined(`${otherGap}${closes}`, excludes(unknown));
}

export function FigureCards({ overview }: Props) {
  const { committed, expected } = overview;
  return (
    <div className="cards">
      <Resting on="cost">
        <CostCard overview={overview} />
      </Resting>
      <Resting on="contributions">
        <OfferedCard label="Committed" cover={committed} />
        <OfferedCard label="Expected" cover={expected} />
        <GapCard overview={overview} />
      </Resting>
    </div>
  );
}
