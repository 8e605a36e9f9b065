// How the cost of the year may come out, beside its grid: the histogram, its percentiles, and the target.
import { shownPercentiles } from '../../shared/risk/figures/results.ts';
import { cents, formatCentsShort, formatMoney } from '../../shared/values/money.ts';
import { HistogramChart } from '../charts/HistogramChart.tsx';
import { SimulationNote, UnderTarget } from '../simulation/ChanceFigures.tsx';
import { useYearAnswer } from '../simulation/useChances.ts';
import { explainFigure, goTo } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';

type YearChances = NonNullable<ReturnType<typeof useYearAnswer>>;

const marked = [0.1, 0.5, 0.8, 0.9] as const;
const places: readonly number[] = shownPercentiles;
const short = (value: number) => formatCentsShort(Math.round(value));
const dollars = (value: number) => formatMoney(cents(Math.round(value / 100) * 100));

function Spread({ answer }: { readonly answer: YearChances }) {
  const { view } = useViewSettings();
  const { year } = answer;
  const { bins, spreading } = answer.outputs.cost;
  const marks = marked.map((share) => ({
    share,
    label: `P${share * 100}`,
    value: spreading.percentiles[places.indexOf(share)] ?? 0,
  }));
  const address = {
    feature: 'uncertainty',
    figure: 'percentile',
    output: 'cost',
    year,
    view,
  } as const;
  return (
    <>
      <HistogramChart
        label={`Distribution of the cost, ${year}`}
        bins={bins}
        marks={marks}
        format={short}
        narrow
      />
      <ul className="list" aria-label={`Percentiles of the cost, ${year}`}>
        {marks.map(({ share, label, value }) => (
          <li className="list-row" key={label}>
            <span>{label}</span>
            <Figure
              text={dollars(value)}
              label={`Cost, ${label}`}
              onExplain={() => explainFigure({ ...address, share })}
            />
          </li>
        ))}
        <UnderTarget answer={answer} />
      </ul>
      <SimulationNote answer={answer} />
    </>
  );
}

function Chances({ answer }: { readonly answer: YearChances }) {
  return answer.isKnown ? <Spread answer={answer} /> : <SimulationNote answer={answer} />;
}

export default function CostChances() {
  const answer = useYearAnswer('cost');
  return (
    <Card
      title="Possible cost"
      action={<LinkButton onPress={() => goTo('risk')}>Open risk</LinkButton>}
    >
      {answer ? <Chances answer={answer} /> : <p className="dim">Simulating…</p>}
    </Card>
  );
}
