// The two chances of a year as rows: that the plan is fully funded, and that the cost is within the target.

import { whyUnknown } from '../../shared/cost/words.ts';
import { coveredText, isCalibrated, underText } from '../../shared/risk/figures/chance.ts';
import { errorOf } from '../../shared/risk/figures/results.ts';
import { chanceText } from '../../shared/risk/words.ts';
import { formatCount } from '../../shared/values/counted.ts';
import { excludes, formatMoneyShort } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Figure, type FigureTone } from '../ui/Figure.tsx';
import { useYearAnswer } from './useChances.ts';

type YearChances = NonNullable<ReturnType<typeof useYearAnswer>>;

/** Green only where nothing of the cost is unknown. */
export function chanceTone({ covered, unknown }: YearChances): FigureTone | undefined {
  if (covered === null) return 'unknown';
  if (covered < 0.5) return 'act';
  return unknown === 0 ? 'good' : undefined;
}

function Covered({ answer }: { readonly answer: YearChances }) {
  const { view } = useViewSettings();
  const { year } = answer;
  return (
    <li className="list-row">
      <span>Fully funded</span>
      <Figure
        text={coveredText(answer)}
        label="Chance of being fully funded"
        tone={chanceTone(answer)}
        onExplain={() => explainFigure({ feature: 'uncertainty', figure: 'covered', year, view })}
      />
    </li>
  );
}

export function UnderTarget({ answer }: { readonly answer: YearChances }) {
  const plan = usePlan();
  const { view } = useViewSettings();
  const { year, under } = answer;
  const { target } = plan.consortium.profile;
  if (target === null) return null;
  const calibrated = isCalibrated(plan, year);
  return (
    <li className="list-row">
      <span>{`Cost within ${formatMoneyShort(target)}`}</span>
      <Figure
        text={underText(plan, year, answer)}
        label="Chance of a cost within the target"
        tone={calibrated || under === null ? 'unknown' : undefined}
        onExplain={() => explainFigure({ feature: 'uncertainty', figure: 'under', year, view })}
      />
    </li>
  );
}

/** `10,000 simulations, seed 2012, give or take 0.3%, excludes 1 unknown`. */
export function simulationText({ trials, seed, covered, unknown }: YearChances): string {
  const error = covered === null ? 0 : errorOf(covered, trials);
  const about = error === 0 ? '' : `give or take ${chanceText(error)}`;
  const draws = `${formatCount(trials)} simulations, seed ${seed}`;
  return [draws, about, excludes(unknown)].filter(Boolean).join(', ');
}

/** How the year was simulated and what that leaves out, or why nothing can be said of it. */
export function SimulationNote({ answer }: { readonly answer: YearChances }) {
  const { cost } = usePlan();
  return (
    <p className="dim small">
      {answer.isKnown ? simulationText(answer) : whyUnknown(cost, answer.year)}
    </p>
  );
}

/** `channel` tells apart who asks. */
export function ChanceFigures({ channel }: { readonly channel: string }) {
  const answer = useYearAnswer(channel);
  if (!answer) return <p className="dim">Simulating…</p>;
  return (
    <>
      <ul className="list" aria-label={`Risk in ${answer.year}`}>
        <Covered answer={answer} />
        <UnderTarget answer={answer} />
      </ul>
      <SimulationNote answer={answer} />
    </>
  );
}
