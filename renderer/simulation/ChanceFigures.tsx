// The two chances of a year as rows: that the money suffices, and that the cost stays under the target.

import { isCalibrated, saysNothing } from '../../shared/risk/figures/chance.ts';
import { errorOf } from '../../shared/risk/figures/results.ts';
import { chanceText } from '../../shared/risk/words.ts';
import { formatMoneyShort } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Figure } from '../ui/Figure.tsx';
import { useYearAnswer } from './useChances.ts';

type YearChances = NonNullable<ReturnType<typeof useYearAnswer>>;

function Covered({ answer }: { readonly answer: YearChances }) {
  const { view } = useViewSettings();
  const { year, covered } = answer;
  return (
    <li className="list-row">
      <span>The money suffices</span>
      <Figure
        text={chanceText(covered)}
        label="Chance that the money suffices"
        tone={covered < 0.5 ? 'act' : 'good'}
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
  if (under === null || target === null) return null;
  const calibrated = isCalibrated(plan, year);
  return (
    <li className="list-row">
      <span>{`The cost stays under ${formatMoneyShort(target)}`}</span>
      <Figure
        text={calibrated ? saysNothing : chanceText(under)}
        label="Chance of staying under the target"
        tone={calibrated ? 'unknown' : undefined}
        onExplain={() => explainFigure({ feature: 'uncertainty', figure: 'under', year, view })}
      />
    </li>
  );
}

/** `10,000 draws, seed 2012, give or take 0.3%`. */
export function simulationText({ trials, seed, covered }: YearChances): string {
  const error = errorOf(covered, trials);
  const about = error === 0 ? '' : `, give or take ${chanceText(error)}`;
  return `${trials.toLocaleString('en-US')} draws, seed ${seed}${about}`;
}

/** `channel` tells apart who asks. */
export function ChanceFigures({ channel }: { readonly channel: string }) {
  const answer = useYearAnswer(channel);
  if (!answer) return <p className="dim">Being drawn…</p>;
  return (
    <>
      <ul className="list" aria-label={`Chances in ${answer.year}`}>
        <Covered answer={answer} />
        <UnderTarget answer={answer} />
      </ul>
      <p className="dim small">{simulationText(answer)}</p>
    </>
  );
}
