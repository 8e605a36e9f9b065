// The four figures of the question: the cost, what is committed, what is expected, what is missing.
import type { Cover } from '../../shared/contributions/figures/cover.ts';
import { type Overview, percentOf } from '../../shared/overview/figures.ts';
import { formatMoneyShort, type Money } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { Resting } from './Resting.tsx';

interface Props {
  readonly overview: Overview;
}

/** Cents only where an amount is typed or due to the cent; cards show three figures. */
const short = (amount: Money) => formatMoneyShort(amount);

function excluded(unknown: number): string {
  return unknown > 0 ? `, excludes ${unknown} unknown` : '';
}

function CostCard({ overview }: Props) {
  const { year, end } = useViewSettings();
  const { cost, unknown } = overview;
  return (
    <FigureCard
      label={`Cost of the model, ${year}`}
      value={short(cost[end])}
      aside={end}
      note={`${short(cost.low)} to ${short(cost.high)} across the ranges${excluded(unknown)}`}
      onExplain={() => explainFigure({ feature: 'cost', figure: 'total', year, end })}
    />
  );
}

interface CoverProps {
  readonly label: string;
  readonly cover: Cover;
  readonly note: string;
}

function CoverFigure({ label, cover, note }: CoverProps) {
  const { year, end, view, need, covered } = cover;
  const percent = percentOf(covered, need);
  return (
    <FigureCard
      label={label}
      value={short(covered)}
      aside={percent === null ? undefined : `${percent}%`}
      note={note}
      onExplain={() =>
        explainFigure({ feature: 'contributions', figure: 'covered', year, end, view })
      }
    />
  );
}

function parts({ inCash, inKind }: Cover): string {
  return `${short(inCash)} cash, ${short(inKind)} in kind`;
}

function expectedNote(cover: Cover): string {
  const { expectedDues } = cover.cash;
  if (expectedDues === 0) return parts(cover);
  return `${parts(cover)}; ${short(expectedDues)} from members not yet named`;
}

function GapCard({ overview }: Props) {
  const { chosen, committed, expected, closing } = overview;
  const { year, end, view, gap } = chosen;
  const other = view === 'committed' ? expected : committed;
  const otherGap = `${short(other.gap)} ${other.view === 'committed' ? 'if only the committed counts' : 'if the expected counts'}`;
  const closes = closing
    ? `; closes at ${short(closing.dues)} dues for each ${closing.tier.name}`
    : '';
  return (
    <FigureCard
      label={`Still to find, ${view}`}
      value={short(gap)}
      tone={gap > 0 ? 'act' : 'good'}
      note={`${otherGap}${closes}`}
      onExplain={() => explainFigure({ feature: 'contributions', figure: 'gap', year, end, view })}
    />
  );
}

export function FigureCards({ overview }: Props) {
  const { committed, expected } = overview;
  return (
    <div className="cards">
      <Resting on="cost">
        <CostCard overview={overview} />
      </Resting>
      <Resting on="contributions">
        <CoverFigure label="Committed by members" cover={committed} note={parts(committed)} />
        <CoverFigure label="Expected" cover={expected} note={expectedNote(expected)} />
        <GapCard overview={overview} />
      </Resting>
    </div>
  );
}
