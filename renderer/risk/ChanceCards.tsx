// The four figures of chance: the two chances, what the cost may be, and what may be left to find.
import { coveredText, isCalibrated } from '../../shared/risk/figures/chance.ts';
import { type Output, shownPercentiles } from '../../shared/risk/figures/results.ts';
import { chanceText } from '../../shared/risk/words.ts';
import { spanText } from '../../shared/values/counted.ts';
import { excludes } from '../../shared/values/money.ts';
import { chanceTone, simulationText } from '../simulation/ChanceFigures.tsx';
import { useYearAnswer } from '../simulation/useChances.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { explainOutput, short } from './outputs.ts';

type YearChances = NonNullable<ReturnType<typeof useYearAnswer>>;
const places: readonly number[] = shownPercentiles;

function CoveredCard({ answer }: { readonly answer: YearChances }) {
  const { view } = useViewSettings();
  const { year } = answer;
  return (
    <FigureCard
      label={`Fully funded in ${year}`}
      value={coveredText(answer)}
      tone={chanceTone(answer)}
      aside={view}
      note={simulationText(answer)}
      onExplain={() => explainFigure({ feature: 'uncertainty', figure: 'covered', year, view })}
    />
  );
}

function UnderCard({ answer }: { readonly answer: YearChances }) {
  const plan = usePlan();
  const { view } = useViewSettings();
  const { year, under } = answer;
  const { target } = plan.consortium.profile;
  if (under === null || target === null) return null;
  const calibrated = isCalibrated(plan, year);
  return (
    <FigureCard
      label={`Cost within ${short(target)}`}
      value={calibrated ? 'calibrated' : chanceText(under)}
      tone={calibrated ? 'unknown' : undefined}
      note={
        calibrated
          ? 'not meaningful, because the model was calibrated to this total'
          : noteOf(answer)
      }
      onExplain={() => explainFigure({ feature: 'uncertainty', figure: 'under', year, view })}
    />
  );
}

const noteOf = ({ unknown }: YearChances) =>
  ['of the simulations', excludes(unknown)].filter(Boolean).join(', ');

interface SpreadProps {
  readonly answer: YearChances;
  readonly output: Output;
  readonly label: string;
}

function SpreadCard({ answer, output, label }: SpreadProps) {
  const { view } = useViewSettings();
  const { year, outputs } = answer;
  const at = (share: number) =>
    short(outputs[output].spreading.percentiles[places.indexOf(share)] ?? 0);
  return (
    <FigureCard
      label={label}
      value={at(0.5)}
      aside="P50"
      note={[`${spanText(at(0.1), at(0.9))} in four of five simulations`, excludes(answer.unknown)]
        .filter(Boolean)
        .join(', ')}
      onExplain={explainOutput(year, view).percentile(output, 0.5)}
    />
  );
}

export function ChanceCards() {
  const answer = useYearAnswer('page');
  if (!answer) return <p className="dim">Simulating…</p>;
  return (
    <div className="cards">
      <CoveredCard answer={answer} />
      <UnderCard answer={answer} />
      <SpreadCard answer={answer} output="cost" label={`Cost, ${answer.year}`} />
      <SpreadCard answer={answer} output="gap" label={`Funding gap, ${answer.year}`} />
    </div>
  );
}
