// Beside the grid: the total of the year against the target, and what the calibration was.
import { formatLeft } from '../../shared/cost/explain.ts';
import { imbalanceOf, solvedIn, solvedLine } from '../../shared/cost/figures/costs.ts';
import { knownTotal, unknownCost, unknownIn } from '../../shared/cost/figures/known.ts';
import { calibratedEnd, leftUnder } from '../../shared/cost/figures/target.ts';
import type { CostPart } from '../../shared/cost/model.ts';
import { whyUnknown } from '../../shared/cost/words.ts';
import { excludes, formatMoney, formatMoneyShort, type Money } from '../../shared/values/money.ts';
import { type End, ends } from '../../shared/values/range.ts';
import { explainFigure } from '../state/navigation.ts';
import { setState, useStore } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { Figure } from '../ui/Figure.tsx';
import type { Open } from './dialogs.ts';
import { Whisker } from './Whisker.tsx';
import { endLabels } from './words.ts';

function EndRow({ end, target }: { readonly end: End; readonly target: Money | null }) {
  const year = useStore(({ viewSettings }) => viewSettings.year);
  const part = useStore(({ plan }) => plan.cost);
  const known = knownTotal(part, year);
  const left = target === null ? null : (leftUnder(part, year, target)?.[end] ?? null);
  const calibrated = target !== null && calibratedEnd(part, year, target) === end;
  const at = { feature: 'cost', year, end } as const;
  return (
    <li className="list-row target-row">
      <span>{endLabels[end]}</span>
      <Figure
        text={known ? formatMoney(known[end]) : 'unknown'}
        label={`Total, ${end}`}
        tone={known ? undefined : 'unknown'}
        onExplain={() => explainFigure({ ...at, figure: 'total' })}
      />
      {calibrated && (
        <span className="dim small target-left">not meaningful: calibrated to this total</span>
      )}
      {left !== null && !calibrated && (
        <span className="small target-left">
          <Figure
            text={formatLeft(left)}
            label={`Against the target, ${end}`}
            tone={left < 0 ? 'act' : undefined}
            onExplain={() => explainFigure({ ...at, figure: 'left' })}
          />
        </span>
      )}
    </li>
  );
}

function Solution({ open }: { readonly open: Open }) {
  const solved = useStore(({ plan }) => solvedIn(plan.cost));
  const balances = useStore(({ plan }) => imbalanceOf(plan.cost) === 0);
  const rate = useStore(({ plan }) => plan.cost.terms.rate.solved);
  const line = useStore(({ plan }) => solvedLine(plan.cost));
  if (!solved) return null;
  const names = [...(rate ? ['the cost per FTE'] : []), ...(line ? [`“${line.name}”`] : [])];
  return (
    <div className="target-solved small">
      <p>
        Solved: {names.join(' and ')}, so that the {solved.end} total is{' '}
        {formatMoney(solved.target)}.{balances && ' The comparison at that end is not meaningful.'}
      </p>
      {[rate, line?.solved].map((one) => one && <p key={one.equation}>= {one.equation}</p>)}
      <LinkButton onPress={() => open({ dialog: 'calibrate' })}>Calibrate again…</LinkButton>
    </div>
  );
}

function Source({ target }: { readonly target: Money | null }) {
  const source = useStore(({ plan }) => plan.consortium.profile.targetSource);
  return (
    <p className="dim small">
      {target !== null && source ? `${source} ` : ''}
      <LinkButton onPress={() => setState({ overlay: 'planSettings' })}>
        {target === null ? 'Set a target…' : 'Change the target…'}
      </LinkButton>
    </p>
  );
}

function leftOutNote(part: CostPart, year: number, target: Money | null): string | null {
  const cause = unknownCost(part, year);
  if (cause === 'outside') return whyUnknown(part, year);
  const unknown = unknownIn(part, year);
  if (unknown === 0) return null;
  if (cause === 'nothing') return 'No cost is known yet, and unknown is not zero.';
  const left = target === null ? '' : ', and so does the amount left under the target';
  return `Each total ${excludes(unknown)}${left}.`;
}

export function TargetCard({ open }: { readonly open: Open }) {
  const part = useStore(({ plan }) => plan.cost);
  const year = useStore(({ viewSettings }) => viewSettings.year);
  const cost = knownTotal(part, year);
  const target = useStore(({ plan }) => plan.consortium.profile.target);
  const title = target === null ? 'The total' : `Against the ${formatMoneyShort(target)} target`;
  const note = leftOutNote(part, year, target);
  return (
    <Card title={title}>
      <Computed quiet>{cost && <Whisker cost={cost} target={target} />}</Computed>
      <ul>
        {ends.map((end) => (
          <EndRow key={end} end={end} target={target} />
        ))}
      </ul>
      {note && <p className="dim small">{note}</p>}
      <Source target={target} />
      <Solution open={open} />
    </Card>
  );
}
