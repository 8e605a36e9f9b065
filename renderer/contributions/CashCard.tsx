// The cash of the year as steps, from the dues to what is left over; each step is drawn and explained.
import type { Cover } from '../../shared/contributions/figures/cover.ts';
import {
  type CashStep,
  cashSteps,
  cashStepWords,
  reachOf,
} from '../../shared/contributions/figures/waterfall.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNoValue } from '../ui/noValue.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { coverAddress, explains, useCover, viewText } from './useCover.ts';

function addressOf({ key }: CashStep, cover: Cover): Address {
  const { year, end, view } = cover;
  if (key === 'dues') return { feature: 'members', figure: 'namedDues', year };
  if (key === 'spread') {
    const part = { figure: 'part', part: 'spread', entity: null } as const;
    return { feature: 'contributions', ...part, year, end, view };
  }
  const restricted = key === 'restrictedIn' || key === 'restrictedOut';
  return coverAddress(restricted ? 'restricted' : key, cover);
}

interface Reach {
  readonly least: number;
  readonly most: number;
}

function Bar({ step, reach }: { readonly step: CashStep; readonly reach: Reach }) {
  const { from, to, kind } = step;
  const span = reach.most - reach.least || 1;
  const at = (value: number) => `${(100 * (value - reach.least)) / span}%`;
  const width = `${(100 * Math.abs(to - from)) / span}%`;
  return (
    <svg className="cash-bar" aria-hidden="true">
      <rect
        className={`cash-bar-${kind}`}
        x={at(Math.min(from, to))}
        width={width}
        height="100%"
        rx="2"
      />
    </svg>
  );
}

function Step({ step, cover, reach }: { step: CashStep; cover: Cover; reach: Reach }) {
  const { key, kind, amount } = step;
  const needsCost = key === 'spread' || key === 'surplus';
  const isKnown = !needsCost || cover.isKnown;
  const reason = useNoValue();
  const short = kind === 'breach' || (kind === 'sum' && amount < 0);
  return (
    <li className={`cash-step cash-step-${kind}`}>
      <span className={short ? 'act' : undefined}>{cashStepWords[key]}</span>
      {isKnown && reason === null ? <Bar step={step} reach={reach} /> : <span />}
      <span className="number">
        <Figure
          text={isKnown ? formatMoney(amount) : 'unknown'}
          label={cashStepWords[key]}
          tone={!isKnown ? 'unknown' : short ? 'act' : undefined}
          onExplain={explains(addressOf(step, cover))}
        />
      </span>
    </li>
  );
}

function SetNote({ cover }: { readonly cover: Cover }) {
  const { year, cash } = cover;
  if (!cash.set) return null;
  const above = `is above the unrestricted cash by ${formatMoney(cash.breach)}`;
  return (
    <p className={cash.breach > 0 ? 'act' : 'dim'}>
      The board allocation for {year}, {formatMoney(cash.set.amount)},{' '}
      {cash.breach > 0 ? above : 'is the most that the tree may use of the unrestricted cash'}.
    </p>
  );
}

export function CashCard() {
  const cover = useCover();
  const steps = cashSteps(cover);
  const reach = reachOf(steps);
  return (
    <Card
      title={`Cash, ${cover.year}`}
      action={<span className="dim small">{viewText(cover)}</span>}
    >
      <VisuallyHidden>Each step adds to the cash or takes from it.</VisuallyHidden>
      <ol className="cash-steps" aria-label={`Cash, ${cover.year}`}>
        {steps.map((step) => (
          <Step key={step.key} step={step} cover={cover} reach={reach} />
        ))}
      </ol>
      <Computed quiet>
        <SetNote cover={cover} />
      </Computed>
    </Card>
  );
}
